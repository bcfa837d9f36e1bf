/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { msg } from "../kit/msg.js";
import { emergency, sameDay } from "./red-flags.js";
import { says } from "./statement.js";
// src/content/pain.ts
var HIGHEST_FINE = 3;
var HIGHEST_EASE = 5;
var bandOf = (score, highestFine = HIGHEST_FINE) => score <= highestFine ? "fine" : score <= HIGHEST_EASE ? "ease" : "stop";
/** The rule of all exercises but the stretches. */
var caution = {
	title: says("C D", () => msg("Keep pain at 0–3 out of 10")),
	items: [
		says("D", () => msg("At 4 or 5, take care. Do not add more today.")),
		says("C D", () => msg("Above 5, or sharp: stop.")),
		says("C D", () => msg("By the next day, pain should be back to usual."))
	],
	highestFine: HIGHEST_FINE,
	ease: {
		band: "ease",
		title: says("D", () => msg("Take care")),
		items: [says("D", () => msg("You may go on, but do not add more today.")), says("D", () => msg("Worse the next day? Go back to an easier exercise."))]
	}
};
/** The stricter one of the late stretches. */
var stretchCaution = {
	title: says("C M", () => msg("Keep pain at 0–2 out of 10")),
	items: [
		says("C M", () => msg("At 3 or more, ease off.")),
		says("C D", () => msg("If it is sharp, stop.")),
		says("C", () => msg("Stop if sitting hurts more the next day."))
	],
	highestFine: 2,
	ease: {
		band: "ease",
		title: says("C M", () => msg("Ease off")),
		items: [says("C M", () => msg("Stretch less far, until pain is back at 0–2.")), says("C", () => msg("Stop if sitting hurts more the next day."))]
	}
};
/** Said at once, while nobody knows about the next day. */
var duringAdvice = {
	fine: {
		band: "fine",
		title: says("C D", () => msg("That is fine")),
		items: [says("C D", () => msg("You may go on. But stop if it is sharp, or if you felt a pop.")), says("D", () => msg("See how it feels the next day. That matters more."))]
	},
	ease: caution.ease,
	stop: {
		band: "stop",
		title: says("C D", () => msg("Stop this exercise")),
		items: [says("D", () => msg("Go back a stage. In stage 1, do less next time.")), says("D", () => msg("Get help if the pain has not settled within a week."))]
	}
};
/** The same as `duringAdvice.stop`, when there is nothing left to stop. */
var tooMuch = {
	...duringAdvice.stop,
	title: says("C D", () => msg("That was too much"))
};
/** Sharp pain and a pop stop the exercise, whatever the score. */
var sharp = says("C D E", () => msg("It was sharp, or I felt a pop"));
/** What a voice says of the red flags, which it cannot read out in full. */
var spokenRedFlag = says("E", () => msg("Felt a pop, or new weakness? See a doctor today."));
/** A red flag ends the program, whatever the score. */
var emergencyAdvice = {
	band: "stop",
	title: emergency.title,
	items: emergency.signs
};
var redFlagAdvice = {
	band: "stop",
	title: says("D E", () => msg("Stop the program and see a doctor today if any of these is true")),
	items: sameDay.signs
};
/** How bad an answer is; undefined as long as it says nothing. */
function bandOfAnswer({ score, isSharp }, { highestFine }) {
	if (isSharp) return "stop";
	return score === void 0 ? void 0 : bandOf(score, highestFine);
}
/** What to do about it at once; undefined as long as it says nothing. */
function adviceNow(answer, rule) {
	const band = bandOfAnswer(answer, rule);
	if (!band) return void 0;
	return band === "ease" ? rule.ease : duringAdvice[band];
}
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
export { adviceFor, adviceNow, bandOf, bandOfAnswer, caution, duringAdvice, emergencyAdvice, redFlagAdvice, sharp, spokenRedFlag, stretchCaution, tooMuch };

//# sourceMappingURL=pain.js.map