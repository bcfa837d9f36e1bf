/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { curve } from "./curve.js";
import { between, distance, itemNear, pathPlace, pointsOf } from "./points.js";
// src/anatomy/geometry/strokes.ts
/** A stroke that is thick in the middle and runs out at both ends. */
function taperedStroke(way, width) {
	const [start, middle, end] = [
		way(0),
		way(.5),
		way(1)
	];
	const length = distance(start, end) || 1;
	const across = {
		x: -(end.y - start.y) / length * width,
		y: (end.x - start.x) / length * width
	};
	const x = 2 * middle.x - (start.x + end.x) / 2;
	const y = 2 * middle.y - (start.y + end.y) / 2;
	const from = pathPlace(start.x, start.y);
	return `M${from}Q${pathPlace(x + across.x, y + across.y)} ${pathPlace(end.x, end.y)}Q${pathPlace(x - across.x, y - across.y)} ${from}z`;
}
/** Tapered strokes through the points of a text; a semicolon parts the strokes. */
var strokes = (text, width = .9) => text.split("; ").map((stroke) => taperedStroke(wayThrough(pointsOf(stroke)), width)).join("");
/** Straight between two points, else a curve in which each neighbour has its part. */
function wayThrough(points) {
	return (share) => {
		const place = share * (points.length - 1);
		const index = Math.min(points.length - 2, Math.floor(place));
		const [from, to] = [itemNear(points, index), itemNear(points, index + 1)];
		const left = place - index;
		if (left === 0) return from;
		if (left === 1) return to;
		if (points.length === 2) return between(from, to, share);
		const [before, after] = [itemNear(points, index - 1), itemNear(points, index + 2)];
		return {
			x: catmullRom(before.x, from.x, to.x, after.x, left),
			y: catmullRom(before.y, from.y, to.y, after.y, left)
		};
	};
}
function catmullRom(before, from, to, after, share) {
	return from + share * (to - before + share * (2 * before - 5 * from + 4 * to - after + share * (3 * (from - to) + after - before))) / 2;
}
/** A band along a line: `"x,y,half its width there …"`. */
function ribbon(text) {
	const places = text.split(" ").map((place) => {
		const [x = 0, y = 0, half = 0] = place.split(",").map(Number);
		return {
			x,
			y,
			half
		};
	});
	const side = (sign) => places.map(({ x, y, half }, index) => {
		const [back, ahead] = [itemNear(places, index - 1), itemNear(places, index + 1)];
		const step = sign * half / distance(back, ahead);
		const isCorner = index === 0 || index === places.length - 1;
		return {
			x: x - (ahead.y - back.y) * step,
			y: y + (ahead.x - back.x) * step,
			isCorner
		};
	});
	return curve([...side(1), ...side(-1).reverse()], true);
}
export { ribbon, strokes, taperedStroke };

//# sourceMappingURL=strokes.js.map