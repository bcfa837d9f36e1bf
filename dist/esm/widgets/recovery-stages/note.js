/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { caution, pin, urgent } from "../../kit/icons.js";
import { html } from "lit";
// src/widgets/recovery-stages/note.ts
var LOOKS = {
	emergency: ["stop", urgent],
	"same-day": ["warn", caution]
};
/** A note with the colour and the icon of its urgency. */
function renderNote(place, content) {
	const [kind, icon] = typeof place === "number" ? ["ok", pin] : LOOKS[place];
	return html`<div class="note ${kind}">${icon()}${content}</div>`;
}
export { renderNote };

//# sourceMappingURL=note.js.map