/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { emergency, redFlags } from "../content/red-flags.js";
import { caution, urgent } from "../kit/icons.js";
import { renderStatement, renderStatements } from "../kit/statements.js";
import { html } from "lit";
// src/care/signs.ts
/** The signs that lead to a doctor, the most urgent first. */
var renderSigns = (heading) => html`<div class="signs">${redFlags.map((flags) => renderList(flags, heading))}</div>`;
/** The same under the line that tells when to stop. */
var renderRedFlags = (line, heading) => html`<div class="red-flags" part="red-flags">${renderStatement(line, "label")} ${renderSigns(heading)}</div>`;
function renderList(flags, heading) {
	const { title, signs } = flags;
	const isEmergency = flags === emergency;
	return html`<div class="note ${isEmergency ? "stop" : "warn"}">${isEmergency ? urgent() : caution()}<div data-claims=${title.claims}>${heading(title.text())} ${renderStatements(signs)}</div></div>`;
}
export { renderRedFlags, renderSigns };

//# sourceMappingURL=signs.js.map