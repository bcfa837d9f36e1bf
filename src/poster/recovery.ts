import { html, type TemplateResult } from 'lit';
import {
  lead,
  painGuide,
  stages,
  title,
  type RecoveryStage,
} from '../content/recovery-stages.js';
import { formatNumber } from '../kit/language/format.js';
import { renderStatements } from '../kit/view/statements.js';

/** What fits on a wall; the widget has the rest. */
const SHOWN = 3;

/** The four stages, each a step higher. */
export const renderRecovery = (locale: string): TemplateResult =>
  html`<section class="recovery">
    <h2>${title.text()}</h2>
    <p>${lead.text()}</p>
    <ol class="path">
      ${stages.map((stage) => renderStage(stage, locale))}
    </ol>
    <div class="pain">
      <h3>${painGuide.title.text()}</h3>
      ${renderStatements(painGuide.items)}
    </div>
  </section>`;

const renderStage = ({ number, name, whatToDo }: RecoveryStage, locale: string): TemplateResult =>
  html`<li class="stage">
    <h3><span class="number">${formatNumber(locale, number)}</span> ${name.text()}</h3>
    ${renderStatements(whatToDo.slice(0, SHOWN))}
  </li>`;
