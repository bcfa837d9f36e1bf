/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { play } from "../../kit/sound.js";
// src/widgets/exercise-session/sounds.ts
var tone = (pitch, length, more = {}) => ({
	pitch,
	length,
	delay: 0,
	...more
});
/** Told apart without a look: a lift glides up, lowering glides down, a hold stays. */
var TONES = {
	count: [tone(660, .08)],
	up: [tone(440, .3, { to: 880 })],
	hold: [tone(880, .3)],
	down: [tone(880, .3, { to: 440 })],
	rest: [tone(660, .15), tone(440, .3, { delay: .2 })],
	done: [
		tone(523, .2),
		tone(659, .2, { delay: .25 }),
		tone(784, .5, { delay: .5 })
	]
};
var sound = (name) => {
	play(TONES[name]);
};
var hasSounds = () => typeof AudioContext !== "undefined";
export { hasSounds, sound };

//# sourceMappingURL=sounds.js.map