/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/figure/exercises/heel-slide.ts
var heelSlide = {
	hands: "flat",
	feet: "bare",
	props: [{
		is: "mat",
		x: -42,
		width: 190
	}, {
		is: "pillow",
		x: -33
	}],
	arrow: [
		"heel",
		-24,
		0,
		-8
	],
	frames: [{
		effort: .2,
		root: [
			"shoulder",
			0,
			11.4,
			-91
		],
		pose: {
			neck: -5,
			spine: -2,
			hip: -1,
			armOut: 45,
			ankle: [0, -6]
		},
		legs: [[
			"heel",
			135.7,
			0,
			-84
		], 0],
		arms: [
			"wrist",
			39,
			3,
			-90
		]
	}, {
		effort: .6,
		legs: [[
			"heel",
			112.2,
			0,
			-8
		], 0]
	}]
};
export { heelSlide };

//# sourceMappingURL=heel-slide.js.map