/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/figure/exercises/split-squat.ts
/** The feet are planted: the rear leg reaches no higher than the start. */
var splitSquat = {
	hands: "open",
	arrow: "sacrum",
	frames: [{
		effort: .3,
		root: [
			"hip",
			-9.6,
			77.3,
			-5
		],
		pose: {
			spine: 9,
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
			-55.2,
			0,
			62
		]]
	}, {
		root: [
			"hip",
			-6.8,
			48.7,
			-2
		],
		pose: {
			spine: 7,
			shoulder: 30
		},
		legs: [[
			"heel",
			30,
			0,
			0
		], [
			"ball",
			-55.2,
			0,
			70
		]]
	}]
};
export { splitSquat };

//# sourceMappingURL=split-squat.js.map