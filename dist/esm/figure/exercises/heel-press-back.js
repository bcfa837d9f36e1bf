/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/figure/exercises/heel-press-back.ts
/** Nothing moves: the heel pushes against the wall. */
var heelPressBack = {
	props: [{
		is: "wall",
		x: -5.8,
		height: 190
	}],
	arrow: [
		"heelBack",
		-18,
		0,
		-6
	],
	frames: [{
		effort: .2,
		root: [
			"heel",
			0,
			0,
			0
		],
		pose: {
			spine: -2,
			hip: [-1, 11],
			knee: [0, 10],
			ankle: [3, 4],
			shoulder: 10,
			elbow: 14
		}
	}, { effort: 1 }]
};
export { heelPressBack };

//# sourceMappingURL=heel-press-back.js.map