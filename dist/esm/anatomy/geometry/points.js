/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/anatomy/geometry/points.ts
/** `"1,2 3,4!"` → points; `!` marks a corner. */
var pointsOf = (text) => text.split(/\s+/).map((pair) => {
	const [x = "", y = ""] = pair.split(",");
	return {
		x: Number(x),
		y: parseFloat(y),
		isCorner: y.endsWith("!")
	};
});
/** `"1 2, 3 4"` → [[1, 2], [3, 4]]; the lists may also be parted by semicolons. */
var numbersOf = (text) => text.split(/\s*[,;]\s*/).map((row) => row.trim().split(/\s+/).map(Number));
/** The item at an index; beyond the ends the first or the last. */
function itemNear(list, index) {
	const item = list[Math.max(0, Math.min(list.length - 1, index))];
	if (item === void 0) throw new RangeError("An empty list has no items.");
	return item;
}
var distance = (from, to) => Math.hypot(to.x - from.x, to.y - from.y);
var between = (from, to, share) => ({
	x: from.x + (to.x - from.x) * share,
	y: from.y + (to.y - from.y) * share
});
/** Numbers of a path; a tenth of a millimetre is finer than any screen. */
var pathNumbers = (...numbers) => numbers.map((number) => Math.round(number * 10) / 10).join(" ");
export { between, distance, itemNear, numbersOf, pathNumbers, pointsOf };

//# sourceMappingURL=points.js.map