/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
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
	toeTip: [
		"toes",
		7,
		2.3
	],
	elbow: [
		"forearm",
		0,
		0
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
/** Circles [x, y, radius] of flesh in a segment's frame: for the picture's frame and shadow. */
var FLESH = {
	thigh: [
		[
			0,
			0,
			8.4
		],
		[
			.4,
			20,
			7.4
		],
		[
			.3,
			41.2,
			5
		]
	],
	shank: [
		[
			0,
			0,
			5
		],
		[
			-1.6,
			12,
			5.6
		],
		[
			0,
			41.8,
			3.4
		]
	],
	foot: [[
		-2.9,
		3.6,
		3
	], [
		12,
		4.6,
		2
	]],
	toes: [[
		5.4,
		1,
		1.3
	]],
	pelvis: [
		[
			0,
			0,
			8.8
		],
		[
			-4,
			.4,
			8.8
		],
		[
			0,
			-12,
			8.8
		]
	],
	abdomen: [[
		.4,
		-6,
		8.6
	]],
	ribs: [
		[
			.2,
			-8,
			9.8
		],
		[
			-.1,
			-15,
			11
		],
		[
			-1,
			-22,
			8
		]
	],
	neck: [[
		1.4,
		-4,
		5
	]],
	head: [[
		.6,
		-11.6,
		8.6
	], [
		7,
		-3,
		3
	]],
	upperArm: [[
		0,
		0,
		5.8
	], [
		0,
		31,
		3.9
	]],
	forearm: [[
		0,
		24,
		2.6
	]],
	hand: [[
		.6,
		15.4,
		1.6
	]]
};
export { FLESH, JOINT, LENGTH, MARK };

//# sourceMappingURL=measures.js.map