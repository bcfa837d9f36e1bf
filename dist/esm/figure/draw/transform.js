/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/figure/draw/transform.ts
var round = (value) => value.toFixed(2);
/** As an attribute, or with units for an animation. */
function transformOf(place, length = "", angle = "") {
	const { x, y, turn = 0, scaleX = 1, scaleY = 1 } = place;
	return `translate(${round(x)}${length},${round(y)}${length}) rotate(${round(turn)}${angle}) scale(${scaleX.toFixed(4)},${scaleY.toFixed(4)})`;
}
/** The glow of a muscle that works this hard. */
var opacityOf = (effort) => round(.15 + .85 * effort);
export { opacityOf, transformOf };

//# sourceMappingURL=transform.js.map