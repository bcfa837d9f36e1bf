/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { proneKneeBend } from "./prone-knee-bend.js";
// src/figure/exercises/resisted-curl.ts
var [start] = proneKneeBend.frames;
var resistedCurl = {
	...proneKneeBend,
	props: [{
		is: "mat",
		x: -92,
		width: 180
	}, {
		is: "band",
		x: -128,
		y: 8
	}],
	frames: [{
		...start,
		effort: .4,
		pose: {
			...start?.pose,
			knee: [10, 2],
			ankle: [-48, -62]
		}
	}, {
		effort: 1,
		pose: {
			knee: [90, 2],
			ankle: [-4, -62]
		}
	}]
};
export { resistedCurl };

//# sourceMappingURL=resisted-curl.js.map