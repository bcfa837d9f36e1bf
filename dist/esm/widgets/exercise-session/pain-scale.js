/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { painCheck } from "../../content/exercise-session.js";
import { bandOf, sharp } from "../../content/pain.js";
import { renderStatement } from "../../kit/statements.js";
import { formatNumber } from "../../kit/format.js";
import { html } from "lit";
// src/widgets/exercise-session/pain-scale.ts
var SCORES = [
	0,
	1,
	2,
	3,
	4,
	5,
	6,
	7,
	8,
	9,
	10
];
/**
* How bad pain is, 0 to 10, as radio buttons: arrow keys come with them. And whether it was of
* the kind that no number makes harmless.
*/
function renderPainScale(view) {
	return html`<fieldset class="scale" part="scale"><legend class="visually-hidden">${view.question.text()}</legend>${SCORES.map((score) => renderScore(score, view))}</fieldset><div class="scale-ends small muted">${renderStatement(painCheck.none)} ${renderStatement(painCheck.most)}</div>${renderSharp(view)}`;
}
var renderSharp = ({ pain: { isSharp = false }, onAnswer }) => html`<label class="button sharp" part="sharp" data-claims=${sharp.claims}><input type="checkbox" .checked=${isSharp} @change=${() => onAnswer({ isSharp: !isSharp })} /><span>${sharp.text()}</span></label>`;
var renderScore = (score, { locale, rule, pain, onAnswer }) => html`<label class=${bandOf(score, rule.highestFine)}><input class="visually-hidden" type="radio" name="pain" .checked=${score === pain.score} @change=${() => onAnswer({ score })}/>${formatNumber(locale, score)}</label>`;
export { renderPainScale };

//# sourceMappingURL=pain-scale.js.map