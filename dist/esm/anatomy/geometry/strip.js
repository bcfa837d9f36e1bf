/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { curve } from "./curve.js";
import { itemNear, numbersOf } from "./points.js";
import { taperedStroke } from "./strokes.js";
// src/anatomy/geometry/strip.ts
/** `"y left right, …"` from the top down. */
var stripOf = (text) => numbersOf(text).map(([y = 0, left = 0, right = 0]) => [
	y,
	left,
	right
]);
/** The outline of a strip. */
var stripShape = (strip) => curve([...strip.map(([y, x]) => ({
	x,
	y
})), ...strip.map(([y, , x]) => ({
	x,
	y
})).toReversed()], true);
/** A place in a strip: at a height, from -1, the left edge, to 1, the right one. */
function placeIn(strip, y, across) {
	let index = 1;
	while (index < strip.length - 1 && itemNear(strip, index)[0] < y) index += 1;
	const left = edgeAt(strip, index, 1, y);
	const right = edgeAt(strip, index, 2, y);
	return {
		x: (left + right) / 2 + across * (right - left) / 2,
		y
	};
}
/** Where an edge is, above the row with the index. */
function edgeAt(strip, index, side, y) {
	const [before, from] = [itemNear(strip, index - 2), itemNear(strip, index - 1)];
	const [to, after] = [itemNear(strip, index), itemNear(strip, index + 1)];
	const height = to[0] - from[0];
	const leaving = (to[side] - before[side]) / (to[0] - before[0]) * height;
	const arriving = (after[side] - from[side]) / (after[0] - from[0]) * height;
	return hermite((y - from[0]) / height, from[side], to[side], leaving, arriving);
}
var hermite = (t, from, to, leaving, arriving) => from * (2 * t ** 3 - 3 * t * t + 1) + leaving * (t ** 3 - 2 * t * t + t) + to * (3 * t * t - 2 * t ** 3) + arriving * (t ** 3 - t * t);
/** Fibres of a strip, `"y across y across; …"`: straight in the muscle, bent as it is bent. */
var fibres = (strip, text, width = 1) => numbersOf(text).map(([y0 = 0, across0 = 0, y1 = 0, across1 = 0]) => taperedStroke((share) => placeIn(strip, y0 + (y1 - y0) * share, across0 + (across1 - across0) * share), width)).join("");
export { fibres, placeIn, stripOf, stripShape };

//# sourceMappingURL=strip.js.map