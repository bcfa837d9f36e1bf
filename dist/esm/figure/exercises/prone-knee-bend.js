/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/figure/exercises/prone-knee-bend.ts
var proneKneeBend = {
	hands: "flat",
	feet: "bare",
	props: [{
		is: "mat",
		x: -100,
		width: 188
	}],
	arrow: "ankle",
	frames: [{
		effort: .2,
		root: [
			"hip",
			0,
			9.4,
			90
		],
		pose: {
			hip: 2,
			knee: 2,
			ankle: -62,
			spine: -5,
			neck: -8,
			shoulder: 176,
			elbow: 170,
			armOut: 35
		}
	}, {
		effort: .7,
		pose: {
			knee: [100, 2],
			ankle: [-10, -62]
		}
	}]
};
export { proneKneeBend };

//# sourceMappingURL=prone-knee-bend.js.map