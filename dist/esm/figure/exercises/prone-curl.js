/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { proneKneeBend } from "./prone-knee-bend.js";
// src/figure/exercises/prone-curl.ts
var [start] = proneKneeBend.frames;
/** Nothing moves: the near heel pushes up against the ankle of the other leg. */
var proneCurl = {
	...proneKneeBend,
	arrow: [
		"cuff",
		6,
		16
	],
	frames: [{
		...start,
		pose: {
			...start?.pose,
			knee: [25, 33],
			ankle: [-10, -30]
		}
	}, { effort: 1 }]
};
export { proneCurl };

//# sourceMappingURL=prone-curl.js.map