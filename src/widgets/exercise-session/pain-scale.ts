import { html, type TemplateResult } from 'lit';
import { painCheck } from '../../content/exercise-session.js';
import { bandOf } from '../../content/pain.js';
import type { Statement } from '../../content/statement.js';
import { renderStatement } from '../../kit/statements.js';
import { formatNumber } from '../../kit/format.js';

const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

export interface PainScaleView {
  readonly question: Statement;
  readonly locale: string;
  readonly score: number | undefined;
  readonly onScore: (score: number) => void;
}

/** How bad pain is, 0 to 10, as radio buttons: arrow keys come with them. */
export function renderPainScale(view: PainScaleView): TemplateResult {
  return html`<fieldset class="scale" part="scale">
      <legend class="visually-hidden">${view.question.text()}</legend>
      ${SCORES.map((score) => renderScore(score, view))}
    </fieldset>
    <div class="scale-ends small muted">
      ${renderStatement(painCheck.none)} ${renderStatement(painCheck.most)}
    </div>`;
}

const renderScore = (score: number, { locale, score: chosen, onScore }: PainScaleView) =>
  html`<label class=${bandOf(score)}>
    <input
      class="visually-hidden"
      type="radio"
      name="pain"
      .checked=${score === chosen}
      @change=${() => onScore(score)}
    />${formatNumber(locale, score)}
  </label>`;
