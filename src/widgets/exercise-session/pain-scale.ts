import { html, nothing, type TemplateResult } from 'lit';
import { BANDS, renderBand } from '../../care/pain-ruler.js';
import { painCheck } from '../../content/exercise-session.js';
import { bandOf, caution, sharp } from '../../content/pain.js';
import type { Statement } from '../../content/statement.js';
import { renderStatement } from '../../kit/view/statements.js';
import { formatNumber } from '../../kit/language/format.js';
import { ruleOf } from './advice.js';
import type { SessionController } from './session-controller.js';

const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/**
 * How bad pain is, 0 to 10, as radio buttons: arrow keys come with them. And whether it was of
 * the kind that no number makes harmless.
 */
export function renderPainScale(
  question: Statement,
  controller: SessionController,
): TemplateResult {
  return html`<fieldset class="scale" part="scale">
      <legend class="visually-hidden">${question.text()}</legend>
      ${SCORES.map((score) => renderScore(score, controller))}
    </fieldset>
    ${hasRuler(controller) ? renderKey() : nothing}
    <div class="scale-ends small muted">
      ${renderStatement(painCheck.none)} ${renderStatement(painCheck.most)}
    </div>
    ${renderSharp(controller)}`;
}

/** The stretches have a rule of their own, whose bands are others. */
const hasRuler = (controller: SessionController): boolean => ruleOf(controller) === caution;

const renderKey = (): TemplateResult =>
  html`<p class="bands small">${BANDS.map((band) => renderBand(band, `band-${band}`))}</p>`;

const renderSharp = ({ pain: { isSharp = false }, answer }: SessionController) =>
  html`<label class="button sharp" part="sharp" data-claims=${sharp.claims}>
    <input type="checkbox" .checked=${isSharp} @change=${() => answer({ isSharp: !isSharp })} />
    <span>${sharp.text()}</span>
  </label>`;

const renderScore = (score: number, controller: SessionController) =>
  html`<label class=${bandOf(score, ruleOf(controller).highestFine)}>
    <input
      class="visually-hidden"
      type="radio"
      name="pain"
      aria-describedby=${hasRuler(controller) ? `band-${bandOf(score)}` : nothing}
      .checked=${score === controller.pain.score}
      @change=${() => controller.answer({ score })}
    />${formatNumber(controller.script.locale, score)}
  </label>`;
