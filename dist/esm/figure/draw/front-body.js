/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { smoothRing } from "../body/curves.js";
import { frontHalves, pointsOf } from "../body/outlines.js";
import { onSegment, outline, oval } from "./layers.js";
// src/figure/draw/front-body.ts
/** The body from the front, back to front. What bends away from the viewer is behind. */
var frontBody = () => [
	...leg("Far"),
	...leg("Near"),
	onSegment("neck", "middle", ["skin-far", mirrored("neck")]),
	onSegment("pelvis", "middle", ["shorts", mirrored("pelvis")]),
	onSegment("abdomen", "middle", ["shirt", mirrored("abdomen")]),
	onSegment("ribs", "middle", ["shirt", mirrored("ribs")]),
	onSegment("head", "middle", ...head()),
	...arm("Far"),
	...arm("Near")
];
/** The other half is the same, from bottom to top. */
function mirrored(name) {
	const half = pointsOf(frontHalves[name]);
	const other = half.slice(1, -1).map(([x, y]) => [-x, y]);
	return smoothRing([...half, ...other.reverse()]);
}
function head() {
	const ears = oval(-7.8, -8.4, 1.2, 2.2) + oval(7.8, -8.4, 1.2, 2.2);
	return [
		["bun", oval(0, -23.4, 4.6, 4.2)],
		["ear", ears],
		["skin", mirrored("head")],
		["hair", mirrored("hair")]
	];
}
function leg(side) {
	const tone = side === "Near" ? "" : "-far";
	const on = onLimb(side, side === "Near" ? "nearLeg" : "farLeg");
	return [
		on("foot", [`skin${tone}`, mirrored("foot")]),
		on("shank", [`skin${tone}`, mirrored("shank")]),
		on("thigh", [`skin${tone}`, outline("thigh")], [`shorts${tone}`, outline("shorts")])
	];
}
/** The upper arm of the near side carries the body; its forearm comes toward the viewer. */
function arm(side) {
	const on = onLimb(side, "middle");
	return [
		on("upperArm", ["skin", outline("upperArm")], ["shirt-near", outline("sleeve")]),
		on("hand", ["skin-near", outline("handFist")]),
		on("forearm", ["skin-near", outline("forearm")])
	];
}
var onLimb = (side, depth) => (part, ...layers) => onSegment(`${part}${side}`, depth, ...layers);
export { frontBody };

//# sourceMappingURL=front-body.js.map