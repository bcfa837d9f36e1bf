/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { renderMarks } from "../../anatomy/plate.js";
import { html, nothing, svg } from "lit";
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
/** The items that a layer shows. */
var shownItems = ({ plate, layer, hasNerve }) => plate.items.filter(({ id, layers, marks }) => layers.includes(layer) && (hasNerve || !(id === "sciatic-nerve" || marks[0]?.kind === "nerve-hidden")));
function renderDrawing(view) {
	const { window, text } = view;
	const items = shownItems(view);
	return html`<svg class="plate illustration" part="illustration" role="img" aria-label=${text} viewBox=${window.join(" ")}><g transform=${turn(view)}>${items.map(renderItem)}<g class="focus">${renderFocus(view, items)}</g>${targetsOf(view, items).map(({ id, outline }) => svg`<path class="target ${id && THIN.includes(id) ? "thin" : ""}" data-part=${id ?? nothing} d=${outline}/>`)}</g></svg>`;
}
/** A left leg is a right one in a mirror. */
var turn = ({ isMirrored, plate: { box } }) => isMirrored ? `matrix(-1 0 0 1 ${2 * box[0] + box[2]} 0)` : nothing;
var renderItem = ({ id, marks }) => svg`<g data-structure=${id ?? nothing}>${renderMarks(marks)}</g>`;
/** The selected part, over all others, and a line around it. */
function renderFocus(view, items) {
	const { plate, selected, isVeiled, pointedAt } = view;
	const item = items.find(({ id }) => id && id === selected);
	const pointed = items.find(({ id }) => id && id === pointedAt && id !== selected);
	return [
		item && isVeiled && item.id !== "skin" ? plate.body.map((outline) => svg`<path class="veil" d=${outline} />`) : nothing,
		item ? [renderMarks(item.marks), svg`<path class="halo" d=${item.outline} />`] : nothing,
		pointed ? svg`<path class="halo pointed" d=${pointed.outline} />` : nothing
	];
}
var targetsOf = ({ ids }, items) => {
	const isBehind = ({ id }) => Boolean(id && BACKDROP.includes(id));
	const structures = items.filter(({ id }) => id && ids.includes(id));
	return [...structures.filter(isBehind), ...structures.filter((item) => !isBehind(item))];
};
export { renderDrawing, shownItems };

//# sourceMappingURL=drawing.js.map