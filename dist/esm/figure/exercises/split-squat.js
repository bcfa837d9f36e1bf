/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/figure/exercises/split-squat.ts
/** The feet are planted, so the start is lower than in a squat with the feet close. */
var splitSquat = {
	hands: "open",
	arrow: "sacrum",
	frames: [{
		effort: .3,
		root: [
			"hip",
			-14,
			70,
			2
		],
		pose: {
			shoulder: 26,
			elbow: 118,
			wrist: 10
		},
		legs: [[
			"heel",
			30,
			0,
			0
		], [
			"ball",
			-62,
			0,
			42
		]]
	}, {
		root: [
			"hip",
			-10.8,
			47.7,
			2
		],
		pose: { shoulder: 30 },
		legs: [[
			"heel",
			30,
			0,
			0
		], [
			"ball",
			-62,
			0,
			71.4
		]]
	}]
};
export { splitSquat };

//# sourceMappingURL=split-squat.js.map