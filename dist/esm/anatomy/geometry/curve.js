/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { distance, itemNear, pathNumbers, pointsOf } from "./points.js";
// src/anatomy/geometry/curve.ts
/** A smooth closed path through the points of a text. */
var shape = (text) => curve(pointsOf(text), true);
/** A smooth open path through the points of a text. */
var line = (text) => curve(pointsOf(text));
/** A smooth path through points: each is passed in the direction of its two neighbours. */
function curve(points, isClosed = false) {
	const count = points.length;
	const at = (index) => itemNear(points, isClosed ? (index + count) % count : index);
	const start = at(0);
	let path = `M${pathNumbers(start.x, start.y)}`;
	for (let index = 0; index < (isClosed ? count : count - 1); index += 1) {
		const from = handle(at(index - 1), at(index), at(index + 1), 1);
		const to = handle(at(index), at(index + 1), at(index + 2), -1);
		const end = at(index + 1);
		path += `C${pathNumbers(from.x, from.y, to.x, to.y, end.x, end.y)}`;
	}
	return isClosed ? `${path}z` : path;
}
/** Where the curve is heading (1) or coming from (-1) at a point, a third of the way. */
function handle(before, point, after, sign) {
	const back = distance(before, point);
	const ahead = distance(point, after);
	if (point.isCorner || back === 0 || ahead === 0) return point;
	const length = (sign > 0 ? ahead : back) / 3 / (back + ahead);
	const tangent = (axis) => (point[axis] - before[axis]) / back * ahead + (after[axis] - point[axis]) / ahead * back;
	return {
		x: point.x + sign * tangent("x") * length,
		y: point.y + sign * tangent("y") * length
	};
}
/** A disc as a path, so that all that is drawn is a path. */
var disc = (x, y, width, height = width) => `M${pathNumbers(x - width, y)}a${pathNumbers(width, height)} 0 1 0 ${width * 2} 0a${pathNumbers(width, height)} 0 1 0 ${-width * 2} 0z`;
export { curve, disc, line, shape };

//# sourceMappingURL=curve.js.map