/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { msg } from "../../kit/msg.js";
import { saveFile } from "../../kit/save-file.js";
import { renderSetAside } from "../../kit/set-aside.js";
import { html, nothing } from "lit";
// src/widgets/exercise-program/keeping.ts
/** Ticks stay on the device only when the patient says so; without the tick they are erased. */
var renderKeeping = (ticks, onEraseSetAside) => html`<div class="keeping small" part="keeping"><label class="keep"><input type="checkbox" .checked=${ticks.isKept} @change=${({ target }) => ticks.keep(target.checked)}/>${msg("Keep my ticks on this device")}</label>${ticks.isKept ? renderKept(ticks) : nothing} ${ticks.setAside === void 0 ? nothing : renderSetAside({
	onSave: () => saveFile("old-ticks.txt", "text/plain", ticks.setAside ?? ""),
	onErase: onEraseSetAside
})}</div>`;
var renderKept = (ticks) => ticks.isDenied ? html`<p>${msg("This browser does not keep data. Print the page instead.")}</p>` : html`<button class="button plain compact" type="button" @click=${() => saveFile("exercise-program.csv", "text/csv", ticks.file)}>${msg("Save as a file")}</button>`;
export { renderKeeping };

//# sourceMappingURL=keeping.js.map