/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { renderSteps } from "../../exercise/instructions.js";
import { sideText } from "../../exercise/prescription.js";
import { formatWeekday } from "../../kit/format.js";
import { numbersUpTo } from "../../kit/numbers.js";
import { html, nothing } from "lit";
// src/widgets/exercise-program/sheet.ts
var DAYS = numbersUpTo(7);
/** What paper adds to a line of the program: the steps, how often, and a week of boxes. */
function renderSheet(view) {
	const { exercise, prescription, locale } = view;
	const { often, timesPerDay } = exercise.dose;
	const side = sideText(exercise, prescription.side);
	return html`<div class="sheet small"><ul class="how-often"><li data-claims=${often.claims}>${often.text()}</li>${side ? html`<li>${side}</li>` : nothing}</ul>${renderSteps(view)}<div class="week">${DAYS.map((day) => html`<span>${formatWeekday(locale, day)}</span>`)} ${numbersUpTo(DAYS.length * timesPerDay).map(() => html`<i></i>`)}</div></div>`;
}
export { renderSheet };

//# sourceMappingURL=sheet.js.map