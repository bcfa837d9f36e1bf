import { html, nothing, type TemplateResult } from 'lit';
import type { Heading } from '../../care/signs.js';
import { renderEmergency, renderTier } from '../../care/signs.js';
import { ease, redFlagAdvice, severe, sharpPain } from '../../content/exercise-program.js';
import type { PainBand } from '../../content/pain.js';
import { sameDay } from '../../content/red-flags.js';
import { renderStatement, renderStatements } from '../../kit/view/statements.js';
import * as icons from '../../kit/view/icons.js';

/** Why there are so few exercises. */
export function renderReason(
  pain: PainBand | undefined,
  heading: Heading,
): TemplateResult | typeof nothing {
  if (pain === 'stop') return renderSevere(heading);
  return pain === 'ease' ? renderEase() : nothing;
}

const renderSevere = (heading: Heading): TemplateResult =>
  html`<div class="note">
    ${icons.info()}
    <div data-claims=${severe.title.claims}>
      ${heading(severe.title.text())} ${renderStatements(severe.items)}
    </div>
  </div>`;

/** Why there is none, and all the signs that lead to care, as in a session. */
export const renderSharp = (heading: Heading, number: string | undefined): TemplateResult =>
  html`<div class="note stop">
      ${icons.urgent()}
      <div data-claims=${sharpPain.title.claims}>
        ${heading(sharpPain.title.text())} ${renderStatements(sharpPain.items)}
      </div>
    </div>
    <div class="red-flags" part="red-flags">
      <div class="signs">
        ${renderEmergency(heading, number)}
        ${renderTier({ ...sameDay, title: redFlagAdvice.title }, heading)}
      </div>
    </div>`;

/** Why stages 3 and 4 are not there. */
const renderEase = (): TemplateResult =>
  html`<div class="note warn">${icons.caution()} ${renderStatement(ease)}</div>`;
