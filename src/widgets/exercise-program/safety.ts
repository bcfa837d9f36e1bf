import { html, type TemplateResult } from 'lit';
import { adults, caution, redFlags, severe } from '../../content/exercise-program.js';
import { renderItems, renderStatement, renderStatements } from '../../kit/statements.js';
import * as icons from '../../kit/icons.js';

type Heading = (text: string) => TemplateResult;

/** Why there are so few exercises. */
export const renderSevere = (heading: Heading): TemplateResult =>
  html`<div class="note">
    ${icons.info()}
    <div data-claims=${severe.title.claims}>
      ${heading(severe.title.text())} ${renderStatements(severe.items)}
    </div>
  </div>`;

/** The pain rule and the red flags, always open. */
export const renderCare = (heading: Heading): TemplateResult =>
  html`<div class="note warn" part="caution">
      ${icons.caution()}
      <div data-claims=${caution.title.claims}>
        ${heading(caution.title.text())}
        <ul>
          ${renderItems(caution.items)}
        </ul>
      </div>
    </div>
    <div class="red-flags" part="red-flags">
      ${redFlags.map((flags, index) => renderSigns(flags, index === 0, heading))}
      ${renderStatement(adults, 'small muted')}
    </div>`;

const renderSigns = (
  { title, signs }: (typeof redFlags)[number],
  isEmergency: boolean,
  heading: Heading,
): TemplateResult =>
  html`<div class="note ${isEmergency ? 'stop' : 'warn'}">
    ${isEmergency ? icons.urgent() : icons.caution()}
    <div data-claims=${title.claims}>${heading(title.text())} ${renderStatements(signs)}</div>
  </div>`;
