/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/figure/exercises/side-plank.ts
/** From the knees to the feet, the hips in line with shoulders and legs. */
var sidePlank = {
	view: "front",
	props: [{
		is: "mat",
		x: -78,
		width: 186
	}],
	arrow: [
		"hip",
		0,
		24
	],
	frames: [{
		effort: .5,
		root: [
			"hip",
			0,
			31.1,
			-65.2
		],
		pose: {
			knee: 90,
			shoulder: [65.2, 8],
			elbow: [90, 0]
		}
	}, {
		effort: 1,
		root: [
			"hip",
			.2,
			38.45,
			-73.4
		],
		pose: {
			knee: 0,
			shoulder: [73.4, 8]
		}
	}]
};
export { sidePlank };

//# sourceMappingURL=side-plank.js.map