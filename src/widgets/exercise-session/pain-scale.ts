import { html, type TemplateResult } from 'lit';
import { painCheck } from '../../content/exercise-session.js';
import { bandOf, sharp, type PainAnswer, type PainRule } from '../../content/pain.js';
import type { Statement } from '../../content/statement.js';
import { renderStatement } from '../../kit/view/statements.js';
import { formatNumber } from '../../kit/language/format.js';

const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

export interface PainScaleView {
  readonly question: Statement;
  readonly locale: string;
  readonly rule: PainRule;
  readonly pain: PainAnswer;
  readonly onAnswer: (answer: PainAnswer) => void;
}

/**
 * How bad pain is, 0 to 10, as radio buttons: arrow keys come with them. And whether it was of
 * the kind that no number makes harmless.
 */
export function renderPainScale(view: PainScaleView): TemplateResult {
  return html`<fieldset class="scale" part="scale">
      <legend class="visually-hidden">${view.question.text()}</legend>
      ${SCORES.map((score) => renderScore(score, view))}
    </fieldset>
    <div class="scale-ends small muted">
      ${renderStatement(painCheck.none)} ${renderStatement(painCheck.most)}
    </div>
    ${renderSharp(view)}`;
}

const renderSharp = ({ pain: { isSharp = false }, onAnswer }: PainScaleView) =>
  html`<label class="button sharp" part="sharp" data-claims=${sharp.claims}>
    <input type="checkbox" .checked=${isSharp} @change=${() => onAnswer({ isSharp: !isSharp })} />
    <span>${sharp.text()}</span>
  </label>`;

const renderScore = (score: number, { locale, rule, pain, onAnswer }: PainScaleView) =>
  html`<label class=${bandOf(score, rule.highestFine)}>
    <input
      class="visually-hidden"
      type="radio"
      name="pain"
      .checked=${score === pain.score}
      @change=${() => onAnswer({ score })}
    />${formatNumber(locale, score)}
  </label>`;
