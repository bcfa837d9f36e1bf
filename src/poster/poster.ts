import { html, type TemplateResult } from 'lit';
import * as guide from '../content/care-guide.js';
import { redFlags, type RedFlags } from '../content/red-flags.js';
import { review } from '../content/review.js';
import { notice, reviewStatus } from '../kit/view/footer.js';
import { renderStatements } from '../kit/view/statements.js';
import { renderAnatomy } from './anatomy.js';
import { renderPressing } from './pressing.js';
import { renderRecovery } from './recovery.js';

/**
 * For the wall of a waiting room, on A2: where it hurts, what presses on the tendon, the way to
 * recovery, and the warning signs. Rendered when the project is built, in each language.
 */
export const renderPoster = (locale: string): TemplateResult =>
  html`<div class="root poster">
    <header class="head">
      <div>
        <h1>${guide.title.text()}</h1>
        ${guide.summary.texts.map(({ text }) => html`<p class="lead">${text()}</p>`)}
      </div>
      <div class="clinic"></div>
    </header>
    ${renderAnatomy(locale)} ${renderPressing()} ${renderRecovery(locale)}
    <section class="signs">${redFlags.map(renderSigns)}</section>
    <footer class="foot">
      <p>${notice()}</p>
      <p>${reviewStatus(review, {}, locale)}</p>
      <p class="maker">pht-widgets</p>
    </footer>
  </div>`;

const renderSigns = ({ title, signs }: RedFlags): TemplateResult =>
  html`<div>
    <h2>${title.text()}</h2>
    ${renderStatements(signs)}
  </div>`;
