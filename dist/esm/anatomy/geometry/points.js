/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/anatomy/geometry/points.ts
/** `"1,2 3,4!"` → points; `!` marks a corner. */
var pointsOf = (text) => text.split(" ").map((pair) => {
	const comma = pair.indexOf(",");
	return {
		x: Number(pair.slice(0, comma)),
		y: parseFloat(pair.slice(comma + 1)),
		isCorner: pair.endsWith("!")
	};
});
/** `"1 2, 3 4"` → [[1, 2], [3, 4]]; the lists may also be parted by semicolons. */
var numbersOf = (text) => text.split(/[,;] ?/).map((row) => row.split(" ").map(Number));
/** The item at an index; beyond the ends the first or the last. */
function itemNear(list, index) {
	const item = list[Math.max(0, Math.min(list.length - 1, index))];
	if (item === void 0) throw new RangeError("An empty list has no items.");
	return item;
}
var distance = (from, to) => Math.sqrt((to.x - from.x) ** 2 + (to.y - from.y) ** 2);
var between = (from, to, share) => ({
	x: from.x + (to.x - from.x) * share,
	y: from.y + (to.y - from.y) * share
});
/** Turns a point forwards, in degrees, about a joint; `to` is where that joint has gone. */
function turnedAbout({ x, y, isCorner = false }, angle, from, to = from) {
	const radians = angle * Math.PI / 180;
	const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
	const [right, down] = [x - from.x, y - from.y];
	return {
		x: to.x + right * cos + down * sin,
		y: to.y - right * sin + down * cos,
		isCorner
	};
}
/** A place in a path; a tenth of a millimetre is finer than any screen. */
var pathPlace = (x, y) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
export { between, distance, itemNear, numbersOf, pathPlace, pointsOf, turnedAbout };

//# sourceMappingURL=points.js.map