/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { formatNumber } from "../kit/format.js";
import { msg } from "../kit/msg.js";
import { formatSeconds } from "./prescription.js";
import { html, nothing } from "lit";
// src/exercise/dose.ts
/** How much, in large figures. */
function renderDose({ dose }, { sets, reps, hold, rest, tempo }, locale) {
	const isPaced = dose.kind === "strength" || dose.kind === "control";
	return html`<dl class="dose" part="dose">${renderEntry(msg("Sets"), formatNumber(locale, sets))} ${reps > 1 ? renderEntry(msg("Reps"), formatNumber(locale, reps)) : nothing} ${hold ? renderEntry(msg("Hold time"), formatSeconds(locale, hold)) : nothing} ${isPaced ? renderEntry(msg("Each way"), formatSeconds(locale, tempo)) : nothing} ${renderEntry(msg("Rest time"), formatSeconds(locale, rest))}</dl>`;
}
var renderEntry = (label, value) => html`<div><dt class="small muted">${label}</dt><dd>${value}</dd></div>`;
export { renderDose };

//# sourceMappingURL=dose.js.map