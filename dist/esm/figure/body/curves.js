/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/figure/body/curves.ts
/** Path data of a closed smooth curve through points; a repeated point is a corner. */
function smoothRing(points) {
	const at = (index) => points.at(index % points.length) ?? ORIGIN;
	const repeats = (index) => same(at(index), at(index + 1));
	/** Where the curve's handle is, before (-1) or after (1) a point. */
	const handle = (index, way) => {
		const [x, y] = at(index);
		if (repeats(index) || repeats(index - 1)) return [x, y];
		const [[beforeX, beforeY], [afterX, afterY]] = [at(index - 1), at(index + 1)];
		return [x + way * (afterX - beforeX) / 6, y + way * (afterY - beforeY) / 6];
	};
	const curves = points.map((_, index) => {
		const next = index + 1;
		return repeats(index) ? "" : `C${[
			handle(index, 1),
			handle(next, -1),
			at(next)
		].map(pair).join(" ")}`;
	});
	return `M${pair(at(0))}${curves.join("")}Z`;
}
/** Path data of a crescent along the back (x < 0) of an outline, from one height to another. */
function crescent(points, [top, bottom, deep]) {
	const outer = points.filter(([x, y], index) => x < 0 && y >= top && y <= bottom && !same([x, y], points[index + 1] ?? ORIGIN));
	const last = outer.length - 1;
	const inner = outer.map(([x, y], index) => {
		const [beforeX, beforeY] = outer[index - 1] ?? [x, y];
		const [afterX, afterY] = outer[index + 1] ?? [x, y];
		const length = Math.hypot(afterX - beforeX, afterY - beforeY);
		const depth = deep * Math.sin(Math.PI * index / last) / length;
		return [x - (afterY - beforeY) * depth, y + (afterX - beforeX) * depth];
	});
	return smoothRing([...outer, ...inner.reverse()]);
}
var ORIGIN = [0, 0];
/** A point in path data, to the tenth of a millimetre. */
var pair = ([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`;
var same = (one, other) => String(one) === String(other);
export { crescent, pair, smoothRing };

//# sourceMappingURL=curves.js.map