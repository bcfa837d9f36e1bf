/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
/** Lengths in cm: shares of the height after Winter, and Drillis and Contini. */
var LENGTH = {
	thigh: 41.65,
	shank: 41.82,
	ankle: 6.63,
	upperArm: 31.62,
	forearm: .146 * 170,
	trunk: .288 * 170
};
/** Where a segment begins in the frame of the one before: x to the front, y down, cm. */
var JOINT = {
	/** L5/S1, from the hip. */
	abdomen: [.2, -13.5],
	/** T12/L1. */
	ribs: [.3, -11.5],
	shoulder: [-.5, 25 - LENGTH.trunk],
	/** C7. */
	neck: [-2.6, -27],
	head: [3.4, -8.4],
	toes: [12.6, 4.3],
	shank: [0, LENGTH.thigh],
	foot: [0, LENGTH.shank],
	forearm: [0, LENGTH.upperArm],
	hand: [0, LENGTH.forearm]
};
var MARK = {
	hip: [
		"pelvis",
		0,
		0
	],
	sacrum: [
		"pelvis",
		-12.6,
		-3
	],
	sitBone: [
		"pelvis",
		-4.8,
		5.2
	],
	shoulder: [
		"ribs",
		-.5,
		25 - LENGTH.trunk
	],
	head: [
		"head",
		-8,
		-8
	],
	knee: [
		"shank",
		5.2,
		1
	],
	kneeBack: [
		"shank",
		-1.6,
		2
	],
	kneeCap: [
		"shank",
		1.2,
		1.6,
		5.2
	],
	cuff: [
		"shank",
		-2.6,
		37.6
	],
	ankle: [
		"foot",
		0,
		0
	],
	heel: [
		"foot",
		-2.9,
		LENGTH.ankle - 3,
		3
	],
	heelBack: [
		"foot",
		-5.9,
		3.4
	],
	ball: [
		"foot",
		12.6,
		4.3,
		LENGTH.ankle - 4.3
	],
	wrist: [
		"hand",
		0,
		0
	],
	palm: [
		"hand",
		.6,
		7.4
	]
};
/** How far flesh reaches round the beginning of a segment, in cm: for the picture's frame. */
var REACH = {
	head: 22,
	ribs: 14,
	pelvis: 12,
	hand: 14
};
export { JOINT, LENGTH, MARK, REACH };

//# sourceMappingURL=measures.js.map