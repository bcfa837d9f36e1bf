/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { layers, structureIds } from "../../anatomy/plate.js";
// src/widgets/anatomy-diagram/shown-parts.ts
/** Drawn among the muscles for a sense of place; they have their names among the bones. */
var CONTEXT = [
	"hip-bone",
	"sacrum",
	"femur",
	"tibia",
	"fibula",
	"skin"
];
/** The items that a layer shows. */
var shownItems = (plate, layer, hasNerve) => plate.items.filter(({ id, layers: inLayers, marks }) => inLayers.includes(layer) && (hasNerve || !(id === "sciatic-nerve" || marks[0]?.kind === "nerve-hidden")));
/** The parts that can be chosen, in the order of the list. */
function shownParts(items, layer, isFromSide) {
	const isContext = (id) => layer === "muscles" && CONTEXT.includes(id) && !isFromSide;
	return structureIds.filter((part) => !isContext(part) && items.some(({ id }) => id === part));
}
/** Where the labels of some parts point. */
var anchorsOf = (plate, ids) => ids.flatMap((id) => plate.anchors.find((anchor) => anchor.id === id) ?? []);
/** The wanted layer if it names the part, else the first that does. */
function layerWith(plate, part, wanted) {
	const isNamed = (layer) => !(layer === "muscles" && CONTEXT.includes(part)) && plate.items.some(({ id, layers: inLayers }) => id === part && inLayers.includes(layer));
	return isNamed(wanted) ? wanted : layers.find(isNamed) ?? wanted;
}
var isPart = (name) => structureIds.some((structure) => structure === name);
/** The part that an event happened on. */
function partOf({ target }) {
	const name = target.closest("[data-part]")?.dataset.part ?? "";
	return isPart(name) ? name : void 0;
}
export { anchorsOf, isPart, layerWith, partOf, shownItems, shownParts };

//# sourceMappingURL=shown-parts.js.map