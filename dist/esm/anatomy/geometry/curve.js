/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { distance, itemNear, pathPlace, pointsOf } from "./points.js";
// src/anatomy/geometry/curve.ts
/** A smooth closed path through the points of a text. */
var shape = (text) => curve(pointsOf(text), true);
/** A smooth open path through the points of a text. */
var line = (text) => curve(pointsOf(text));
/** A smooth path through points: each is passed in the direction of its two neighbours. */
function curve(points, isClosed = false) {
	const count = points.length;
	const at = (index) => itemNear(points, isClosed ? (index + count) % count : index);
	let before = at(-1);
	let from = at(0);
	let to = at(1);
	let back = distance(before, from);
	let length = distance(from, to);
	let path = `M${pathPlace(from.x, from.y)}`;
	for (let index = 0; index < (isClosed ? count : count - 1); index += 1) {
		const after = at(index + 2);
		const ahead = distance(to, after);
		path += `C${handle(before, from, to, back, length, length)} `;
		path += `${handle(from, to, after, length, ahead, -length)} ${pathPlace(to.x, to.y)}`;
		before = from;
		from = to;
		to = after;
		back = length;
		length = ahead;
	}
	return isClosed ? `${path}z` : path;
}
/**
* A third of a curve's `length` from a point on, or back from it (negative), in the direction in
* which the curve passes it; the neighbours are `back` and `ahead` away.
*/
function handle(before, { x, y, isCorner }, after, back, ahead, length) {
	if (isCorner || back === 0 || ahead === 0) return pathPlace(x, y);
	const reach = length / 3 / (back + ahead);
	const ofBack = reach * ahead / back;
	const ofAhead = reach * back / ahead;
	return pathPlace(x + (x - before.x) * ofBack + (after.x - x) * ofAhead, y + (y - before.y) * ofBack + (after.y - y) * ofAhead);
}
/** A disc as a path, so that all that is drawn is a path. */
var disc = (x, y, width, height = width) => `M${pathPlace(x - width, y)}a${pathPlace(width, height)} 0 1 0 ${width * 2} 0a${pathPlace(width, height)} 0 1 0 ${-width * 2} 0z`;
export { curve, disc, line, shape };

//# sourceMappingURL=curve.js.map