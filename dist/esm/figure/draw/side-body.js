/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { markOn } from "../skeleton.js";
import { atDepth, between, onSegment, outline, oval, rounded } from "./layers.js";
import { propItems } from "./props.js";
// src/figure/draw/side-body.ts
/** Everything of the body that is behind a post in the middle. */
var farSide = (exercise) => [
	...propItems(exercise, "farHand"),
	...arm(exercise, "Far", "-far"),
	...leg(exercise, "Far", "-far")
];
var nearSide = (exercise) => [
	onSegment("pelvis", "middle", ...rounded("shorts", "pelvis")),
	...leg(exercise, "Near", ""),
	onSegment("pelvis", "middle", ["shirt", outline("hem")]),
	onSegment("abdomen", "middle", ["shirt", outline("abdomen")]),
	onSegment("neck", "middle", ["skin", outline("neck")]),
	onSegment("ribs", "middle", ...rounded("shirt", "ribs")),
	onSegment("head", "middle", ...head()),
	...propItems(exercise, "nearHand"),
	...arm(exercise, "Near", "-near"),
	hamstring()
];
var head = () => [
	["bun", outline("bun")],
	["skin", outline("head")],
	["hair", outline("hair")],
	["ear", outline("ear")]
];
var HANDS = {
	open: "handOpen",
	fist: "handFist",
	flat: "handFlat"
};
function arm({ hands = "open" }, side, tone) {
	const depth = side === "Near" ? "nearArm" : "farArm";
	const skin = `skin${tone}`;
	return [
		onSegment(`hand${side}`, depth, ...rounded(skin, HANDS[hands])),
		onSegment(`forearm${side}`, depth, ...rounded(skin, "forearm")),
		onSegment(`upperArm${side}`, depth, ...rounded(skin, "upperArm"), ...rounded(`shirt${tone}`, "sleeve"))
	];
}
function leg({ feet = "shoe" }, side, tone) {
	const depth = side === "Near" ? "nearLeg" : "farLeg";
	const skin = `skin${tone}`;
	const on = (part, ...layers) => onSegment(`${part}${side}`, depth, ...layers);
	const shank = on("shank", ...rounded(skin, "shank"));
	const shod = (part, sole) => [[`shoe${tone}`, outline(part)], [`sole${tone}`, outline(sole)]];
	const foot = feet === "shoe" ? [
		shank,
		on("toes", ...shod("shoeToe", "soleToe")),
		on("foot", ...shod("shoe", "sole"))
	] : [
		on("toes", [skin, outline("toes")]),
		on("foot", [skin, outline("foot")]),
		shank
	];
	const thigh = on("thigh", ...rounded(skin, "thigh"), ...rounded(`shorts${tone}`, "shorts"));
	return [...foot, thigh];
}
var sitBone = (skeleton) => atDepth(markOn(skeleton, "sitBone"), "nearLeg");
var kneeBack = (skeleton) => atDepth(markOn(skeleton, "kneeBack"), "nearLeg");
/** The working hamstring and the sit bone it comes from, as through a window in the thigh. */
var hamstring = () => between(sitBone, kneeBack, 38, ["glow", "M-1 0C4 -5.4 14 -6.6 22 -4.8C29 -3.2 34 -1.8 38.4 0C34 2.2 28 3.2 20 3.4C12 3.6 3 3.6 -1 0Z"], ["muscle", "M0 0C6 -1.6 9 -3.8 16 -3.8C24 -3.8 30 -1.4 38 -.6C32 1.4 26 2.8 18 2.8C10 2.8 6 1.6 0 0Z"], ["tendon", "M0 -1.2C4 -1.4 7 -2.2 10.5 -2.9C9.4 -1 9.4 .8 10.5 2.1C7 1.9 4 1.4 0 1.2Z"], ["fiber", "M12.5 -1.6C20 -2.4 28 -1.4 34 -.5M12 .5C20 .9 27 .9 32 .3"], ["tendon", oval(0, 0, 2.8, 3)], ["muscle", oval(0, 0, 1.6, 1.7)]);
export { farSide, nearSide };

//# sourceMappingURL=side-body.js.map