/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { msg } from "../../kit/msg.js";
import { html, nothing } from "lit";
// src/widgets/exercise-program/keeping.ts
/** Ticks stay on the device only when the patient says so; without the tick they are erased. */
var renderKeeping = (keeping) => html`<div class="keeping small" part="keeping"><label class="keep"><input type="checkbox" .checked=${keeping.isKept} @change=${keeping.onToggle} />${msg("Keep my ticks on this device")}</label>${keeping.isKept ? renderKept(keeping) : nothing} ${keeping.isUnreadable ? html`<p>${msg("Your saved ticks could not be read. They are set aside, not deleted.")}</p>` : nothing}</div>`;
var renderKept = ({ isDenied, onExport }) => isDenied ? html`<p>${msg("This browser does not keep data. Print the page instead.")}</p>` : html`<button class="button plain compact" type="button" @click=${onExport}>${msg("Save as a file")}</button>`;
export { renderKeeping };

//# sourceMappingURL=keeping.js.map