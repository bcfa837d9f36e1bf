/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/figure/exercises/long-bridge-hold.ts
var longBridgeHold = {
	hands: "flat",
	props: [{
		is: "mat",
		x: -42,
		width: 190
	}, {
		is: "pillow",
		x: -33
	}],
	arrow: [
		"sacrum",
		1,
		16,
		9
	],
	frames: [{
		effort: .2,
		root: [
			"shoulder",
			0,
			11,
			-93.7
		],
		pose: {
			neck: -2,
			spine: -6.4,
			armOut: 45
		},
		legs: [
			"heel",
			127,
			0,
			-38.6
		],
		arms: [
			"wrist",
			39,
			3,
			-90
		]
	}, {
		root: [
			"shoulder",
			0,
			11,
			-99.6
		],
		pose: {
			neck: 4,
			spine: 0
		}
	}]
};
export { longBridgeHold };

//# sourceMappingURL=long-bridge-hold.js.map