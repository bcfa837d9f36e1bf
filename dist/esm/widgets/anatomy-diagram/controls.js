/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { msg } from "../../kit/msg.js";
import { html } from "lit";
// src/widgets/anatomy-diagram/controls.ts
var VIEWS = ["back", "side"];
/** From where one looks, and at what. */
var renderControls = (shown) => html`<div class="controls">${renderChoice("views", msg("View"), shown.view, shown.onView, {
	back: msg("Behind", { desc: "View: the leg from behind" }),
	side: msg("Side", { desc: "View: the leg from the side" })
})} ${renderChoice("layers", msg("What to show"), shown.layer, shown.onLayer, {
	skin: msg("Skin"),
	muscles: msg("Muscles"),
	bones: msg("Bones")
})} ${shown.view === "back" ? renderNerveToggle(shown) : ""}</div>`;
var renderChoice = (name, legend, shown, onChoose, choices) => html`<fieldset class="segmented" part=${name} @change=${({ target }) => onChoose(target.value)}><legend class="visually-hidden">${legend}</legend>${Object.entries(choices).map(([value, text]) => html`<label><input class="visually-hidden" type="radio" name=${name} .value=${value} .checked=${value === shown}/>${text}</label>`)}</fieldset>`;
var renderNerveToggle = ({ hasNerve, layer, onNerve }) => html`<label class="button compact nerve-toggle" part="nerve-toggle"><input type="checkbox" .checked=${hasNerve} ?disabled=${layer === "skin"} @change=${({ target }) => onNerve(target.checked)}/>${msg("Nerve")}</label>`;
export { VIEWS, renderControls };

//# sourceMappingURL=controls.js.map