/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/figure/exercises/hamstring-slider.ts
var hamstringSlider = {
	hands: "flat",
	feet: "bare",
	props: [{
		is: "mat",
		x: -42,
		width: 104
	}, {
		is: "pillow",
		x: -33
	}],
	arrow: "heel",
	frames: [{
		effort: .5,
		root: [
			"shoulder",
			0,
			11,
			-113
		],
		pose: {
			neck: 17,
			armOut: 45
		},
		legs: [
			"heel",
			93.4,
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
		effort: 1,
		root: [
			"shoulder",
			0,
			11,
			-97.9
		],
		pose: { neck: 2 },
		legs: [
			"heel",
			128.6,
			0,
			-40
		]
	}]
};
export { hamstringSlider };

//# sourceMappingURL=hamstring-slider.js.map