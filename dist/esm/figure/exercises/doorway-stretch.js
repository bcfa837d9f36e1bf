/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/figure/exercises/doorway-stretch.ts
var doorwayStretch = {
	hands: "flat",
	feet: "bare",
	props: [
		{
			is: "mat",
			x: -42,
			width: 186
		},
		{
			is: "pillow",
			x: -33
		},
		{
			is: "post",
			x: 83.8,
			height: 128
		}
	],
	arrow: "heel",
	frames: [{
		effort: .3,
		root: [
			"shoulder",
			0,
			11.7,
			-91
		],
		pose: {
			neck: -5,
			spine: -3,
			hip: -1,
			armOut: 45,
			ankle: [8, -6]
		},
		legs: [[
			"heelBack",
			83.3,
			70,
			-128
		], 0],
		arms: [
			"wrist",
			39,
			3,
			-90
		]
	}, { legs: [[
		"heelBack",
		83.3,
		92.03,
		-166
	], 0] }]
};
export { doorwayStretch };

//# sourceMappingURL=doorway-stretch.js.map