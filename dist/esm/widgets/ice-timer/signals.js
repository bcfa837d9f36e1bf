/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { play } from "../../kit/sound.js";
// src/widgets/ice-timer/signals.ts
var BEEPS = [
	0,
	.5,
	1,
	1.5
].map((delay) => ({
	pitch: 880,
	delay,
	length: .3
}));
/** Beeps and vibrates, where the device can; browsers refuse both before any gesture. */
function ring() {
	if (play(BEEPS)) navigator.vibrate?.([
		400,
		200,
		400
	]);
}
export { ring };

//# sourceMappingURL=signals.js.map