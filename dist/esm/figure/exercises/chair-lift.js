/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/figure/exercises/chair-lift.ts
var chairLift = {
	hands: "flat",
	props: [
		{
			is: "mat",
			x: -42,
			width: 126
		},
		{
			is: "pillow",
			x: -33
		},
		{
			is: "chair",
			x: 88,
			height: 45
		}
	],
	arrow: "sacrum",
	frames: [{
		effort: .3,
		root: [
			"shoulder",
			0,
			11.2,
			-93.4
		],
		pose: {
			neck: -3,
			spine: -5.6,
			armOut: 45
		},
		legs: [
			"heel",
			96.4,
			45,
			-85
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
			11.2,
			-133
		],
		pose: {
			neck: 44,
			spine: 6.8
		},
		legs: [
			"heel",
			96.4,
			45,
			-70
		]
	}]
};
export { chairLift };

//# sourceMappingURL=chair-lift.js.map