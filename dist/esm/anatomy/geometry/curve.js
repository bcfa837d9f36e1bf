/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
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
	let path = `M${pathPlace(from.x, from.y)}`;
	for (let index = 0; index < (isClosed ? count : count - 1); index += 1) {
		const after = at(index + 2);
		path += `C${handle(before, from, to, 1)} ${handle(from, to, after, -1)} `;
		path += pathPlace(to.x, to.y);
		before = from;
		from = to;
		to = after;
	}
	return isClosed ? `${path}z` : path;
}
/** Where the curve is heading (1) or coming from (-1) at a point, a third of the way. */
function handle(before, { x, y, isCorner }, after, sign) {
	const back = distance(before, {
		x,
		y
	});
	const ahead = distance({
		x,
		y
	}, after);
	if (isCorner || back === 0 || ahead === 0) return pathPlace(x, y);
	const reach = sign * (sign > 0 ? ahead : back) / 3 / (back + ahead);
	const [ofBack, ofAhead] = [reach * ahead / back, reach * back / ahead];
	return pathPlace(x + (x - before.x) * ofBack + (after.x - x) * ofAhead, y + (y - before.y) * ofBack + (after.y - y) * ofAhead);
}
/** A disc as a path, so that all that is drawn is a path. */
var disc = (x, y, width, height = width) => `M${pathPlace(x - width, y)}a${pathPlace(width, height)} 0 1 0 ${width * 2} 0a${pathPlace(width, height)} 0 1 0 ${-width * 2} 0z`;
export { curve, disc, line, shape };

//# sourceMappingURL=curve.js.map