/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { msg } from "../kit/msg.js";
import { tearSigns } from "./red-flags.js";
import { says } from "./statement.js";
// src/content/pain.ts
var HIGHEST_FINE = 3;
var HIGHEST_EASE = 5;
var bandOf = (score) => score <= HIGHEST_FINE ? "fine" : score <= HIGHEST_EASE ? "ease" : "stop";
/** What an exercise says before it begins. */
var caution = {
	title: says("C D", () => msg("Keep pain at 0–3 out of 10")),
	items: [
		says("D", () => msg("At 4–5, take care: do less.")),
		says("C D", () => msg("Above 5, or sharp: stop.")),
		says("C D", () => msg("By the next day, pain should be back to usual."))
	]
};
/** The same for the late stretches. */
var stretchCaution = {
	title: says("C M", () => msg("Keep pain at 0–2 out of 10")),
	items: [says("C D", () => msg("Above 5, or sharp: stop.")), says("C", () => msg("Stop if sitting hurts more the next day."))]
};
/** Said at once, while nobody knows about the next day. */
var duringAdvice = {
	fine: {
		band: "fine",
		title: says("C D", () => msg("That is fine")),
		items: [says("D", () => msg("You may go on.")), says("D", () => msg("See how it feels the next day. That matters more."))]
	},
	ease: {
		band: "ease",
		title: says("D", () => msg("Take care")),
		items: [says("D", () => msg("You may go on, but do less.")), says("D", () => msg("Worse the next day? Go back to an easier exercise."))]
	},
	stop: {
		band: "stop",
		title: says("C D", () => msg("Stop this exercise")),
		items: [says("D", () => msg("Go back a stage.")), says("D", () => msg("Get help if it has not settled within a week."))]
	}
};
/** A red flag ends the program, whatever the score. */
var redFlagAdvice = {
	band: "stop",
	title: says("D E", () => msg("Stop the program")),
	items: [...tearSigns, says("E", () => msg("If any of these is true, see a doctor today."))]
};
var repeat = {
	band: "fine",
	title: says("D", () => msg("Do the same again")),
	items: [says("C D", () => msg("After three such sessions in a row, move on."))]
};
var cut = {
	band: "ease",
	title: says("D", () => msg("Do 20–30% less")),
	items: [says("D", () => msg("Fewer repetitions, or not as deep."))]
};
var stay = {
	band: "ease",
	title: says("D", () => msg("Stay at this level")),
	items: []
};
var stepBack = {
	band: "ease",
	title: says("D", () => msg("Go back to an easier exercise")),
	items: []
};
/** The whole table of the brief: pain during exercise, and the day after. */
function adviceFor(score, nextDay) {
	const band = bandOf(score);
	if (band === "stop") return duringAdvice.stop;
	const isUsual = nextDay === "usual";
	return band === "fine" ? isUsual ? repeat : cut : isUsual ? stay : stepBack;
}
export { adviceFor, bandOf, caution, duringAdvice, redFlagAdvice, stretchCaution };

//# sourceMappingURL=pain.js.map