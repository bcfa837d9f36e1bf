/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { drawItems, drawMarks, drawPath, group } from "../../anatomy/draw.js";
import { remembered } from "./remember.js";
import { html, nothing } from "lit";
// src/widgets/anatomy-diagram/drawing.ts
/** Behind all others, so that what lies before them can be hit. */
var BACKDROP = [
	"skin",
	"gluteus-maximus",
	"adductor-magnus"
];
/** Too thin to be hit with a finger as they are. */
var THIN = [
	"sciatic-nerve",
	"semimembranosus-tendon",
	"conjoint-tendon",
	"biceps-femoris-short",
	"fibula"
];
/** A plate on the screen. What has not changed since the last time is left as it is. */
var Drawing = class {
	#picture = remembered(drawItems);
	#selected = remembered(drawSelected);
	#pointed = remembered(drawPointed);
	#targets = remembered(drawTargets);
	render(view) {
		const { items, ids, plate, window, text } = view;
		const selected = itemOf(view, view.selected);
		const pointed = view.pointedAt === view.selected ? void 0 : itemOf(view, view.pointedAt);
		const body = view.isVeiled && selected?.id !== "skin" ? plate.body : void 0;
		return html`<svg class="plate illustration" part="illustration" role="img" aria-label=${text} viewBox=${window.join(" ")}><g transform=${turn(view)}>${this.#picture(items)} ${this.#selected(selected, body)} ${this.#pointed(pointed)} ${this.#targets(items, ids)}</g></svg>`;
	}
};
/** A left leg is a right one in a mirror. */
var turn = ({ isMirrored, plate: { box } }) => isMirrored ? `matrix(-1 0 0 1 ${2 * box[0] + box[2]} 0)` : nothing;
var itemOf = ({ items }, wanted) => items.find(({ id }) => id && id === wanted);
/** The selected part, over a veil on all others, and a line around it. */
var drawSelected = (item, body) => group(...item ? [
	...(body ?? []).map((outline) => drawPath("veil", outline)),
	...drawMarks(item.marks),
	drawPath("halo", item.outline)
] : []);
var drawPointed = (item) => group(...item ? [drawPath("halo pointed", item.outline)] : []);
function drawTargets(items, ids) {
	const isBehind = ({ id }) => Boolean(id && BACKDROP.includes(id));
	const structures = items.filter(({ id }) => id && ids.includes(id));
	return group(...[...structures.filter(isBehind), ...structures.filter((structure) => !isBehind(structure))].map(drawTarget));
}
function drawTarget({ id, outline }) {
	const target = drawPath("target", outline);
	if (id) target.dataset.part = id;
	target.classList.toggle("thin", Boolean(id && THIN.includes(id)));
	return target;
}
export { Drawing };

//# sourceMappingURL=drawing.js.map