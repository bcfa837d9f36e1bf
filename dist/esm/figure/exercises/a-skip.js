/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/figure/exercises/a-skip.ts
/** From one leg to the other, with a hop in between. */
var aSkip = {
	hands: "fist",
	arrow: "knee",
	frames: [
		{
			effort: .8,
			root: [
				"hip",
				0,
				90.1,
				0
			],
			pose: {
				hip: [0, 90],
				knee: [0, 90],
				ankle: 0,
				shoulder: [35, -38],
				elbow: 86
			}
		},
		{
			root: [
				"hip",
				0,
				96,
				2
			],
			pose: {
				hip: [30, 40],
				knee: [55, 60],
				ankle: [-10, -10],
				shoulder: 0
			}
		},
		{
			root: [
				"hip",
				0,
				90.1,
				0
			],
			pose: {
				hip: [90, 0],
				knee: [90, 0],
				ankle: 0,
				shoulder: [-38, 35]
			}
		}
	]
};
export { aSkip };

//# sourceMappingURL=a-skip.js.map