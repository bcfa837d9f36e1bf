/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { pair } from "../body/curves.js";
import { markOn } from "../skeleton.js";
// src/figure/draw/arrow.ts
/** The arrow stops short of the end pose, so that it does not hide what has arrived there. */
var SHOWN = .85;
/**
* The movement as one arrow, on a lighter line so that it reads on any colour. Where nothing moves
* it ends at a bar: press, as against something that does not give way.
*/
function arrowOf({ arrow }, motion) {
	const isWay = typeof arrow === "string";
	const [mark, pushX, pushY, up = 0] = isWay ? [
		arrow,
		0,
		0
	] : arrow;
	const at = (progress) => markOn(motion.at(progress).skeleton, mark);
	const start = at(0);
	if (!isWay) {
		const [x, y] = at(1);
		const from = [x - pushX, y - up + pushY];
		return drawn(from, from, [x, y - up], pair(start) === pair([x, y]));
	}
	const [[middleX, middleY], end] = [at(SHOWN / 2), at(SHOWN)];
	return drawn(start, [2 * middleX - (start[0] + end[0]) / 2, 2 * middleY - (start[1] + end[1]) / 2], end);
}
/** The tip is beyond the end. */
function drawn(start, bend, end, hasBar = false) {
	const [x, y] = end;
	const angle = Math.atan2(y - bend[1], x - bend[0]);
	const [along, across] = [Math.cos(angle), Math.sin(angle)];
	const at = (forward, aside) => pair([x + forward * along - aside * across, y + forward * across + aside * along]);
	const bar = hasBar ? `M${at(8, 6)}L${at(8, -6)}` : "";
	const line = `M${pair(start)}Q${pair(bend)} ${pair(end)}${bar}`;
	const tip = `M${at(6, 0)}L${at(-2, 4.2)}L${at(-2, -4.2)}Z`;
	return [
		["arrow-halo", line + tip],
		["arrow", line],
		["arrow-head", tip]
	];
}
export { arrowOf };

//# sourceMappingURL=arrow.js.map