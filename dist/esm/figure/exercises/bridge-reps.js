/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { bridgeHold } from "./bridge-hold.js";
// src/figure/exercises/bridge-reps.ts
var [start, end] = bridgeHold.frames;
/** The hips hover between repetitions. */
var bridgeReps = {
	...bridgeHold,
	frames: [{
		...start,
		effort: .5,
		root: [
			"shoulder",
			0,
			11,
			-95.4
		]
	}, { ...end }]
};
export { bridgeReps };

//# sourceMappingURL=bridge-reps.js.map