/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/figure/exercises/bridge-hold.ts
var bridgeHold = {
	hands: "flat",
	props: [{
		is: "mat",
		x: -42,
		width: 172
	}, {
		is: "pillow",
		x: -33
	}],
	arrow: "sacrum",
	frames: [{
		effort: .2,
		root: [
			"shoulder",
			0,
			11,
			-94.2
		],
		pose: {
			neck: -2,
			spine: -7.6,
			armOut: 45
		},
		legs: [
			"heel",
			96.6,
			0,
			0
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
			-112.4
		],
		pose: {
			neck: 16,
			spine: 0
		}
	}]
};
export { bridgeHold };

//# sourceMappingURL=bridge-hold.js.map