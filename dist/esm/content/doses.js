/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { msg } from "../kit/msg.js";
import { says } from "./statement.js";
// src/content/doses.ts
var upTo = (maximum, fallback = maximum, minimum = 1) => ({
	minimum,
	maximum,
	fallback
});
var always = (value) => upTo(value, value, value);
var rest = upTo(300, 60, 10);
/** Heavy sets need it. */
var longRest = upTo(300, 120, 10);
var tempo = upTo(6, 3);
var motion = {
	kind: "motion",
	sets: upTo(2),
	reps: upTo(15),
	hold: always(0),
	rest,
	tempo,
	often: says("C S37", () => msg("Twice a day")),
	timesPerDay: 2
};
var motionWithHold = {
	...motion,
	hold: upTo(5)
};
var isometric = {
	kind: "isometric",
	sets: upTo(5),
	reps: always(1),
	hold: upTo(45, 30, 5),
	rest: upTo(300, 120, 30),
	tempo,
	often: says("C M S37", () => msg("Once or twice a day")),
	timesPerDay: 2
};
/** A hold in which the patient decides how hard to push. */
var push = {
	...isometric,
	advice: says("C D", () => msg("Push gently at first, about 3 out of 10. Build up to about 7 out of 10. If pain goes above 3, push less."))
};
var strength = {
	kind: "strength",
	sets: upTo(4, 3),
	reps: upTo(15),
	hold: always(0),
	rest: longRest,
	tempo,
	often: says("C M S37", () => msg("Every other day")),
	timesPerDay: 1,
	advice: says("C M", () => msg("As you get stronger, add load and do fewer: 15 down to 8."))
};
/** A strength exercise of few repetitions. */
var control = (mostReps, fallback) => ({
	...strength,
	kind: "control",
	sets: upTo(3),
	reps: upTo(mostReps, fallback),
	often: says("D S37", () => msg("Every other day")),
	advice: void 0
});
var trunk = {
	...control(1, 1),
	kind: "trunk",
	hold: upTo(30, 15, 5),
	rest
};
var fast = {
	...control(10, 8),
	kind: "fast",
	rest,
	tempo: always(.4),
	often: says("C M", () => msg("At least 2 days apart")),
	advice: says("C D", () => msg("Add these after three good strength sessions in a row."))
};
var stretch = {
	...trunk,
	kind: "stretch",
	often: says("C", () => msg("If you like"))
};
export { control, fast, isometric, motion, motionWithHold, push, strength, stretch, trunk };

//# sourceMappingURL=doses.js.map