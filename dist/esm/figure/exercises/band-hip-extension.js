/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/figure/exercises/band-hip-extension.ts
var bandHipExtension = {
	hands: "flat",
	props: [{
		is: "band",
		x: 74,
		y: 9
	}],
	arrow: "heel",
	frames: [{
		effort: .4,
		root: [
			"heelFar",
			0,
			0,
			0
		],
		pose: {
			hip: [20, 8],
			knee: 5,
			ankle: [6, 2],
			shoulder: -34,
			elbow: 92,
			armOut: 28,
			wrist: -15
		}
	}, {
		effort: 1,
		pose: { hip: [-10, 8] }
	}]
};
export { bandHipExtension };

//# sourceMappingURL=band-hip-extension.js.map