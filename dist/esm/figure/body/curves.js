/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/figure/body/curves.ts
var round = (value) => Math.round(value * 10) / 10;
/** Path data of a closed smooth curve through x, y pairs; a repeated point is a corner. */
function smoothRing(pairs) {
	const count = pairs.length / 2;
	const value = (point, axis) => pairs[(point + count) % count * 2 + axis] ?? 0;
	const repeats = (point) => value(point, 0) === value(point + 1, 0) && value(point, 1) === value(point + 1, 1);
	const slope = (point, axis) => repeats(point) || repeats(point - 1) ? 0 : (value(point + 1, axis) - value(point - 1, axis)) / 6;
	const pair = (of) => `${round(of(0))} ${round(of(1))}`;
	let path = `M${pair((axis) => value(0, axis))}`;
	for (let point = 0; point < count; point++) {
		if (repeats(point)) continue;
		const next = point + 1;
		path += `C${pair((axis) => value(point, axis) + slope(point, axis))}`;
		path += ` ${pair((axis) => value(next, axis) - slope(next, axis))}`;
		path += ` ${pair((axis) => value(next, axis))}`;
	}
	return `${path}Z`;
}
/** Path data of a crescent along the back (x < 0) of an outline, from one height to another. */
function crescent(pairs, [top, bottom, deep]) {
	const outer = pointsOf(pairs).filter(([x, y], index, points) => x < 0 && y >= top && y <= bottom && String(points[index + 1]) !== String([x, y]));
	const last = outer.length - 1;
	const inner = outer.map(([x, y], index) => {
		const [beforeX, beforeY] = outer[index - 1] ?? [x, y];
		const [afterX, afterY] = outer[index + 1] ?? [x, y];
		const length = Math.hypot(afterX - beforeX, afterY - beforeY);
		const depth = deep * Math.sin(Math.PI * index / last) / length;
		return [x - (afterY - beforeY) * depth, y + (afterX - beforeX) * depth];
	});
	return smoothRing([...outer, ...inner.reverse()].flat());
}
function pointsOf(pairs) {
	const points = [];
	for (let index = 0; index < pairs.length; index += 2) points.push([pairs[index] ?? 0, pairs[index + 1] ?? 0]);
	return points;
}
export { crescent, smoothRing };

//# sourceMappingURL=curves.js.map