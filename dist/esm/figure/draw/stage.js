/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { REACH } from "../body/measures.js";
// src/figure/draw/stage.ts
/** How far the flesh of these skeletons reaches; of what comes lower than `below` cm. */
function extent(skeletons, below = Infinity) {
	let [left, top, right] = [
		Infinity,
		Infinity,
		-Infinity
	];
	for (const skeleton of skeletons) for (const [name, { x, y }] of Object.entries(skeleton)) {
		const reach = REACH[name.replace(/Near|Far/, "")] ?? 9;
		if (-y - reach > below) continue;
		left = Math.min(left, x - reach);
		top = Math.min(top, y - reach);
		right = Math.max(right, x + reach);
	}
	return {
		left,
		top,
		right
	};
}
var ASPECT = 3 / 2;
var MARGIN = 11;
/** So that a body is not drawn larger in one exercise than in another. */
var NARROWEST = 200;
var BELOW_FLOOR = 24;
/** The whole movement and its props in one window of 3 to 2. */
function stageOf({ props = [] }, motion) {
	const parts = [extent([
		0,
		.25,
		.5,
		.75,
		1
	].map((progress) => motion.at(progress).skeleton)), ...props.flatMap(extentOfProp)];
	const left = Math.min(...parts.map((part) => part.left));
	const right = Math.max(...parts.map((part) => part.right));
	const top = Math.min(...parts.map((part) => part.top));
	const needed = MARGIN - top + BELOW_FLOOR;
	const width = Math.max(right - left + 22, needed * ASPECT, NARROWEST);
	const height = width / ASPECT;
	const y = top - MARGIN - (height - needed) * .55;
	return [
		(left + right - width) / 2,
		y,
		width,
		height
	];
}
function extentOfProp(prop) {
	if (!("x" in prop)) return [];
	const isChair = prop.is === "chair";
	const width = "width" in prop ? prop.width : isChair ? 51 : 8;
	const height = "height" in prop ? prop.height : 0;
	return [{
		left: prop.x - (prop.is === "wall" ? 18 : 5),
		right: prop.x + width + 5,
		top: -height - (isChair ? 50 : 4)
	}];
}
export { extent, stageOf };

//# sourceMappingURL=stage.js.map