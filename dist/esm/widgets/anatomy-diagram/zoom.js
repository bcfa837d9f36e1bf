/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
var STEP = 1.5;
var wholeOf = ([left, top, width, height]) => ({
	scale: 1,
	x: left + width / 2,
	y: top + height / 2
});
/** The zoom, kept inside the drawing. */
function within(box, { scale, x, y }) {
	const limited = Math.max(1, Math.min(4, scale));
	const inside = (value, start, length) => {
		const half = length / limited / 2;
		return Math.max(start + half, Math.min(start + length - half, value));
	};
	return {
		scale: limited,
		x: inside(x, box[0], box[2]),
		y: inside(y, box[1], box[3])
	};
}
/** What the zoom shows of the drawing. */
var windowOf = ([, , width, height], { scale, x, y }) => [
	x - width / scale / 2,
	y - height / scale / 2,
	width / scale,
	height / scale
];
/** Enlarges by a factor so that a point of the drawing stays where it is on the screen. */
function zoomedAt(box, zoom, factor, point) {
	const scale = Math.max(1, Math.min(4, zoom.scale * factor));
	const keep = zoom.scale / scale;
	return within(box, {
		scale,
		x: point.x + (zoom.x - point.x) * keep,
		y: point.y + (zoom.y - point.y) * keep
	});
}
export { STEP, wholeOf, windowOf, within, zoomedAt };

//# sourceMappingURL=zoom.js.map