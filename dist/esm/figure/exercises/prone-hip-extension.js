/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { proneKneeBend } from "./prone-knee-bend.js";
// src/figure/exercises/prone-hip-extension.ts
var [start] = proneKneeBend.frames;
var proneHipExtension = {
	...proneKneeBend,
	arrow: "heel",
	frames: [{ ...start }, { pose: {
		hip: [-12, 2],
		ankle: [-35, -62]
	} }]
};
export { proneHipExtension };

//# sourceMappingURL=prone-hip-extension.js.map