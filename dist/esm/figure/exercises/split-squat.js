/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/figure/exercises/split-squat.ts
/**
* The feet are planted as far apart as the end asks for, so the start is no higher than that rear
* leg reaches. The front hip is as open as in the brief because the pelvis is tucked under; on the
* way down it comes level.
*/
var splitSquat = {
	hands: "open",
	arrow: "sacrum",
	frames: [{
		effort: .3,
		root: [
			"hip",
			-11,
			76.5,
			-17.9
		],
		pose: {
			spine: 21.4,
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
			-53.7,
			0,
			74.5
		]]
	}, {
		root: [
			"hip",
			-4.9,
			50,
			-.5
		],
		pose: {
			spine: 5.5,
			shoulder: 30
		},
		legs: [[
			"heel",
			30,
			0,
			0
		], [
			"ball",
			-53.7,
			0,
			67.4
		]]
	}]
};
export { splitSquat };

//# sourceMappingURL=split-squat.js.map