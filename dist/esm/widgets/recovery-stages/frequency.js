/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { frequency } from "../../content/recovery-stages.js";
import { formatWeekday } from "../../kit/format.js";
import { renderStatement } from "../../kit/statements.js";
import { html } from "lit";
// src/widgets/recovery-stages/frequency.ts
/** How many dots on each day from Monday, for each step of the taper. */
var WEEKS = [
	[
		2,
		2,
		2,
		2,
		2,
		2,
		2
	],
	[
		1,
		1,
		1,
		1,
		1,
		1,
		1
	],
	[
		1,
		0,
		1,
		0,
		1,
		0,
		0
	]
];
/** The taper: twice a day, once a day, weekly routine. */
var renderFrequency = (locale, heading) => html`<div class="frequency" part="frequency">${heading(frequency.title.text())}<ol>${frequency.steps.map(({ name, text }, index) => html`<li>${renderStatement(name, "label")}<div class="week" aria-hidden="true">${renderDays(index, locale)}</div>${renderStatement(text, "small muted")}</li>`)}</ol></div>`;
var renderDays = (step, locale) => (WEEKS[step] ?? []).map((dots, day) => html`<span class="small muted dots-${dots}">${formatWeekday(locale, day)}</span>`);
export { renderFrequency };

//# sourceMappingURL=frequency.js.map