/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/figure/exercises/standing-stretch.ts
var standingStretch = {
	props: [{
		is: "stool",
		x: 54,
		width: 32,
		height: 24
	}],
	arrow: "head",
	frames: [{
		effort: .3,
		root: [
			"heelFar",
			0,
			0,
			0
		],
		pose: {
			hip: [30, -2],
			knee: [0, 2],
			ankle: [0, 2],
			shoulder: 6,
			elbow: 14
		},
		legs: [[
			"heel",
			64.2,
			24,
			-36
		], 0]
	}, { pose: {
		hip: [60, 20],
		shoulder: 27,
		elbow: 22,
		spine: 4,
		neck: -12
	} }]
};
export { standingStretch };

//# sourceMappingURL=standing-stretch.js.map