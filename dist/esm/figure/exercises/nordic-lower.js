/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/figure/exercises/nordic-lower.ts
var nordicLower = {
	hands: "flat",
	props: [{
		is: "mat",
		x: -58,
		width: 130
	}, {
		is: "pad",
		x: -31,
		y: 14.8
	}],
	arrow: "shoulder",
	frames: [{
		effort: .3,
		root: [
			"kneeCap",
			0,
			0,
			90
		],
		pose: {
			knee: 90,
			ankle: -58,
			shoulder: 20,
			elbow: 95,
			wrist: 25
		}
	}, { pose: {
		knee: 45,
		shoulder: 62,
		elbow: 55,
		neck: -8
	} }]
};
export { nordicLower };

//# sourceMappingURL=nordic-lower.js.map