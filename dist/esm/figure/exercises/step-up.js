/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/figure/exercises/step-up.ts
var stepUp = {
	props: [{
		is: "step",
		x: 20,
		width: 40,
		height: 20
	}],
	arrow: "sacrum",
	frames: [
		{
			effort: .5,
			root: [
				"hip",
				6.5,
				93.6,
				15
			],
			pose: {
				shoulder: [-20, 20],
				elbow: 60,
				armOut: 15
			},
			legs: [[
				"heel",
				24,
				20,
				0
			], [
				"ball",
				5,
				0,
				28
			]]
		},
		{
			share: .7,
			effort: 1,
			root: [
				"hip",
				13,
				96,
				17
			],
			legs: [[
				"heel",
				24,
				20,
				0
			], [
				"ball",
				5,
				0,
				44
			]]
		},
		{
			share: .6,
			root: [
				"hip",
				23,
				106,
				8
			],
			pose: { shoulder: 5 },
			legs: [[
				"heel",
				24,
				20,
				0
			], [
				"ball",
				14,
				30,
				48
			]]
		},
		{
			share: .7,
			effort: .6,
			root: [
				"hip",
				26.95,
				110.09,
				0
			],
			pose: {
				shoulder: 4,
				elbow: 14,
				armOut: 0
			},
			legs: [[
				"heel",
				24,
				20,
				0
			], [
				"ball",
				39.6,
				20,
				0
			]]
		}
	]
};
export { stepUp };

//# sourceMappingURL=step-up.js.map