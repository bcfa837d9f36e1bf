/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
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
/** Lower and shorter than the alarm at the end. */
var CHIME = [0, .25].map((delay) => ({
	pitch: 523,
	delay,
	length: .15
}));
/** Beeps and vibrates, where the device can; browsers refuse both before any gesture. */
function ring() {
	if (play(BEEPS)) vibrate([
		400,
		200,
		400
	]);
}
/** The same for a look at the skin, but not as loud. */
function askToLook() {
	if (play(CHIME)) vibrate([150]);
}
var vibrate = (pattern) => {
	navigator.vibrate?.(pattern);
};
export { askToLook, ring };

//# sourceMappingURL=signals.js.map