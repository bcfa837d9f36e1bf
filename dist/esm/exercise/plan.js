/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { sum } from "../kit/numbers.js";
// src/exercise/plan.ts
var SECOND = 1e3;
/** Seconds to get into place for another exercise, or on the other side. */
var CHANGE = 10;
/** Seconds to get into place for the next set of the same exercise. */
var READY = 3;
/** Everything to do in a session, one after the other. */
function planOf(works) {
	return works.flatMap((work, exercise) => stepsOf(work, exercise, exercise === works.length - 1));
}
/** What a session begins with: fast moves among others wait until the patient adds them [D]. */
var usualChoice = (works) => works.every(isFast) ? works : works.filter((work) => !isFast(work));
var isFast = ({ exercise }) => exercise.dose.kind === "fast";
/** Length of a plan in ms. */
var lengthOf = (steps) => sum(steps.map(({ duration }) => duration));
/** Repetitions are work; the rest is a time to get ready or to recover. */
var isWork = ({ kind }) => kind === "up" || kind === "hold" || kind === "down";
/** Index of the step that leads into the set of this step. */
function startOfSet(steps, index) {
	for (let start = index; start > 0; start--) if (leadsIn(steps[start])) return start;
	return 0;
}
/** Index of the step that leads into the next set; the plan's length after the last. */
function startOfNextSet(steps, index) {
	const next = steps.findIndex((step, later) => later > index && leadsIn(step));
	return next < 0 ? steps.length : next;
}
/** Index where the next exercise starts; the plan's length after the last. */
function startOfNextExercise(steps, index) {
	const current = steps[index]?.exercise ?? Infinity;
	const next = steps.findIndex(({ exercise }) => exercise > current);
	return next < 0 ? steps.length : next;
}
/** Index of the first step of the repetition that this step is part of. */
function startOfRep(steps, index) {
	const isSame = (before) => before !== void 0 && isWork(before) && before.rep === steps[index]?.rep;
	let start = index;
	while (isSame(steps[start - 1])) start--;
	return start;
}
var leadsIn = (step) => step?.kind === "ready" || step?.kind === "switch";
function stepsOf({ exercise, prescription }, index, isLast) {
	const { sets, reps, hold, rest, tempo } = prescription;
	const steps = [];
	const sides = sidesOf(exercise, prescription);
	const add = (kind, seconds, set, side, rep = 0) => {
		const duration = Math.round(seconds * SECOND);
		if (duration > 0) steps.push({
			kind,
			duration,
			exercise: index,
			set,
			rep,
			side
		});
	};
	for (let set = 1; set <= sets; set++) {
		for (const side of sides) {
			if (side !== sides[0]) add("switch", CHANGE, set, side);
			else add("ready", set === 1 ? CHANGE : READY, set, side);
			for (let rep = 1; rep <= reps; rep++) {
				add("up", tempo, set, side, rep);
				add("hold", hold, set, side, rep);
				add("down", tempo, set, side, rep);
			}
		}
		const isLastSet = set === sets;
		if (isLastSet && isLast) continue;
		add("rest", rest - (isLastSet ? CHANGE : READY), set, sides.at(-1) ?? "both");
	}
	return steps;
}
var sidesOf = ({ isOneSided }, { side }) => !isOneSided ? ["both"] : side === "both" ? ["left", "right"] : [side];
export { SECOND, isWork, lengthOf, planOf, startOfNextExercise, startOfNextSet, startOfRep, startOfSet, usualChoice };

//# sourceMappingURL=plan.js.map