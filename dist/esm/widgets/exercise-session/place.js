/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { formatNumber } from "../../kit/format.js";
import { msg, str } from "../../kit/msg.js";
import { nameOf } from "./cues.js";
import { lengthOf } from "../../exercise/plan.js";
// src/widgets/exercise-session/place.ts
/** What is on: an exercise, a rest, the pain check, the end. */
function titleOf({ index, ending, isOver }, script) {
	if (isOver) return ending === "complete" ? msg("Session done") : msg("Session ended");
	if (ending) return msg("Pain check");
	const step = script.steps[index];
	if (step?.kind === "rest") return nameOf(step, script);
	return (step && script.works[step.exercise]?.exercise.name.text()) ?? "";
}
/** `Exercise 2 of 5`; nothing at the end. */
function placeOf({ index, ending }, { steps, works, locale }) {
	const step = steps[index];
	if (ending || !step) return "";
	const [number, all] = [step.exercise + 1, works.length].map((count) => formatNumber(locale, count));
	return msg(str`Exercise ${number} of ${all}`);
}
/** How much of an exercise is over, 0 to 1. */
function doneOf({ index }, { steps }, exercise) {
	const own = steps.filter((step) => step.exercise === exercise);
	const done = steps.slice(0, index).filter((step) => step.exercise === exercise);
	return Math.round(100 * lengthOf(done) / Math.max(1, lengthOf(own))) / 100;
}
export { doneOf, placeOf, titleOf };

//# sourceMappingURL=place.js.map