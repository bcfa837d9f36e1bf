/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { emergency, sameDay } from "../../content/red-flags.js";
import { caution, pin, urgent } from "../../kit/icons.js";
import { renderFacts } from "./statements.js";
import { html } from "lit";
// src/widgets/recovery-stages/red-flags.ts
var LOOKS = {
	emergency: ["stop", urgent],
	"same-day": ["warn", caution]
};
/** A note with the colour and the icon of its urgency. */
function renderNote(place, content) {
	const [kind, icon] = typeof place === "number" ? ["ok", pin] : LOOKS[place];
	return html`<div class="note ${kind}">${icon()}${content}</div>`;
}
/** The signs that lead to care, the most urgent first. */
var renderRedFlags = (heading) => [renderNote("emergency", renderSigns(emergency, heading)), renderNote("same-day", renderSigns(sameDay, heading))];
var renderSigns = ({ title, signs }, heading) => renderFacts({
	title,
	items: signs
}, heading, "label");
export { renderNote, renderRedFlags };

//# sourceMappingURL=red-flags.js.map