/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/figure/exercises/hip-hinge.ts
var hipHinge = {
	hands: "fist",
	props: [{ is: "weight" }],
	arrow: "head",
	frames: [{
		effort: .3,
		root: [
			"heel",
			0,
			0,
			0
		],
		pose: {
			hip: 10,
			knee: 15,
			ankle: 5,
			shoulder: 12,
			elbow: 12
		}
	}, { pose: {
		hip: 80,
		ankle: 0,
		shoulder: 66,
		elbow: 4,
		neck: -24
	} }]
};
export { hipHinge };

//# sourceMappingURL=hip-hinge.js.map