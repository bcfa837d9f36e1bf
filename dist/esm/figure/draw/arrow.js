/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { markOn } from "../skeleton.js";
// src/figure/draw/arrow.ts
var SAMPLES = 24;
var ORIGIN = [0, 0];
/** The movement as one arrow, on a lighter line so that it reads on any colour. */
function arrowOf({ arrow }, motion) {
	if (typeof arrow === "string") return drawn(Array.from({ length: 25 }, (_, index) => markOn(motion.at(index / SAMPLES).skeleton, arrow)));
	const [mark, pushX, pushY] = arrow;
	const [x, y] = markOn(motion.at(1).skeleton, mark);
	return drawn([
		[x - pushX, y + pushY],
		[x - pushX / 2, y + pushY / 2],
		[x, y]
	]);
}
function drawn(way) {
	const [start = ORIGIN, end = ORIGIN] = [way[0], way.at(-1)];
	const bend = controlPoint(start, halfway(way), end);
	const curve = `M${pair(start)}Q${pair(bend)} ${pair(end)}`;
	const tip = head(end, Math.atan2(end[1] - bend[1], end[0] - bend[0]));
	return [
		["arrow-halo", curve + tip],
		["arrow", curve],
		["arrow-head", tip]
	];
}
var pair = ([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`;
var gap = ([ax, ay], [bx, by]) => Math.hypot(bx - ax, by - ay);
/** Of a curve from start to end that passes the middle of the way, not more bent than an arc. */
function controlPoint(start, middle, end) {
	const [x, y] = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
	const bent = gap([x, y], middle);
	const factor = Math.min(2, .5 * gap(start, end) / (bent || 1));
	return [x + factor * (middle[0] - x), y + factor * (middle[1] - y)];
}
function halfway(way) {
	let length = 0;
	return way[way.map((point, index) => length += gap(way[index - 1] ?? point, point)).findIndex((reached) => reached >= length / 2)] ?? ORIGIN;
}
function head([x, y], angle) {
	const [along, across] = [Math.cos(angle), Math.sin(angle)];
	const corner = (forward, aside) => pair([x + forward * along - aside * across, y + forward * across + aside * along]);
	return `M${corner(6, 0)}L${corner(-2, 4.2)}L${corner(-2, -4.2)}Z`;
}
export { arrowOf };

//# sourceMappingURL=arrow.js.map