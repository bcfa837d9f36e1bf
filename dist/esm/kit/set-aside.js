/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { msg } from "./msg.js";
import { html } from "lit";
// src/kit/set-aside.ts
/** Ticks that could not be read: the patient hears of them, and decides what becomes of them. */
var renderSetAside = ({ onSave, onErase }) => html`<div class="set-aside"><p>${msg("Your saved ticks could not be read. They are set aside, not deleted.")}</p><button class="button plain compact" type="button" @click=${onSave}>${msg("Save the old ticks as a file")}</button><button class="button plain compact" type="button" @click=${onErase}>${msg("Delete the old ticks")}</button></div>`;
export { renderSetAside };

//# sourceMappingURL=set-aside.js.map