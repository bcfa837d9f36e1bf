/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { moveOf } from "../../content/exercise-session.js";
import { formatNumber, formatQuantity } from "../../kit/format.js";
import { msg, str } from "../../kit/msg.js";
import { SECOND, isWork } from "../../exercise/plan.js";
import { COUNTDOWN } from "./session.js";
// src/widgets/exercise-session/cues.ts
/** Shorter repetitions leave time for their number only. */
var SHORT_REP = 3;
/** Longer holds say how far they are. */
var LONG_HOLD = 20 * SECOND;
var LAST_WORDS = 10 * SECOND;
/** The last seconds before a change tick. */
var TICKS = [
	3,
	2,
	1
].map((seconds) => seconds * SECOND);
/** All cues of the step that a session is in, in order. */
function cuesOf({ index, resumedWith }, script) {
	const cues = stepCues(index, script);
	return resumedWith === void 0 ? cues : afterPause(cues, resumedWith);
}
/** The cues from one moment of a step to another, both in ms left. */
var cuesBetween = (cues, from, to) => cues.filter(({ left }) => left < from && left >= to);
/** The words of a cue, as one text. */
var textOf = ({ words = [] }) => words.map((one) => sentence(one())).join(" ");
/** With a stop at its end, for the voice to pause there. */
var sentence = (text) => /[.?!:؟]$/.test(text) ? text : `${text}.`;
/** `Hold`, `Rest`: what the patient does in a step. */
function nameOf(step, { works }) {
	const exercise = works[step.exercise]?.exercise;
	if (exercise && step.kind === "up") return moveOf(exercise).up.text();
	if (exercise && step.kind === "down") return moveOf(exercise).down.text();
	return NAMES[step.kind]();
}
var NAMES = {
	ready: () => msg("Get ready"),
	up: () => "",
	hold: () => msg("Hold"),
	down: () => "",
	switch: () => msg("Switch sides"),
	rest: () => msg("Rest")
};
var nameOfSide = (side) => SIDES[side]();
var SIDES = {
	left: () => msg("Left leg"),
	right: () => msg("Right leg"),
	both: () => ""
};
/** `Set 2 of 3` */
function setName({ exercise, set }, { works, locale }) {
	const all = formatNumber(locale, works[exercise]?.prescription.sets ?? 0);
	return msg(str`Set ${formatNumber(locale, set)} of ${all}`);
}
/** `Rep 6 of 10` */
function repName({ exercise, rep }, { works, locale }) {
	const all = formatNumber(locale, works[exercise]?.prescription.reps ?? 0);
	return msg(str`Rep ${formatNumber(locale, rep)} of ${all}`);
}
function stepCues(index, script) {
	const step = script.steps[index];
	if (!step) return [];
	return isWork(step) ? workCues(step, index, script) : betweenCues(step, index, script);
}
/** Getting ready, switching sides, rest: told in full, with ticks before the work begins. */
function betweenCues(step, index, script) {
	const { duration } = step;
	const cues = [{
		left: duration,
		isMilestone: true,
		...opening(step, index, script)
	}];
	if (step.kind === "rest") {
		if (duration > LAST_WORDS * 2) cues.push({
			left: LAST_WORDS,
			words: [secondsLeft(script)]
		});
		return cues;
	}
	return [...cues, ...ticks(duration)];
}
function opening(step, index, script) {
	const { kind, exercise, set, side } = step;
	const sideWords = side === "both" ? [] : [() => nameOfSide(side)];
	if (kind === "rest") return {
		sound: "rest",
		words: [restWords(step, index, script)]
	};
	if (kind === "switch") return {
		sound: "rest",
		words: [NAMES.switch, ...sideWords]
	};
	if (set > 1) return { words: [() => setName(step, script), ...sideWords] };
	const { name, steps: positions } = script.works[exercise]?.exercise ?? {};
	const start = positions?.[0];
	return {
		sound: "rest",
		words: [
			() => msg(str`Get ready: ${name?.text() ?? ""}`),
			...start ? [start.text] : [],
			...sideWords
		]
	};
}
var restWords = ({ exercise }, index, { steps, works, locale }) => () => {
	const length = formatLength(locale, works[exercise]?.prescription.rest ?? 0);
	return steps[index + 1]?.exercise === exercise ? msg(str`Rest for ${length}.`) : msg(str`Exercise done. Rest for ${length}.`);
};
function workCues(step, index, script) {
	const { kind, duration, rep } = step;
	const cues = [{
		left: duration,
		sound: kind,
		words: workWords(step, script.steps[index - 1]?.rep !== rep, script)
	}];
	if (kind !== "hold") return cues;
	if (duration >= LONG_HOLD) cues.push({
		left: LAST_WORDS,
		words: [secondsLeft(script)]
	});
	return duration > COUNTDOWN ? [...cues, ...ticks(duration)] : cues;
}
function workWords(step, isFirst, script) {
	const { tempo = 0, hold = 0, reps = 1 } = script.works[step.exercise]?.prescription ?? {};
	const name = () => nameOf(step, script);
	const number = () => formatNumber(script.locale, step.rep);
	if (2 * tempo + hold < SHORT_REP) return isFirst ? [number] : [];
	if (step.kind === "hold" && step.duration >= LONG_HOLD) return [() => msg(str`Hold for ${formatLength(script.locale, step.duration / SECOND)}.`)];
	if (!isFirst || reps === 1) return [name];
	return step.rep === reps ? [() => msg("Last one"), name] : [number, name];
}
var ticks = (duration) => TICKS.filter((left) => left <= duration).map((left) => ({
	left,
	sound: "count"
}));
var secondsLeft = ({ locale }) => () => msg(str`${formatQuantity(locale, LAST_WORDS / SECOND, "second")} left`);
/** `2 minutes`, `90 seconds`: to be spoken. */
var formatLength = (locale, seconds) => seconds < 60 || seconds % 60 ? formatQuantity(locale, seconds, "second") : formatQuantity(locale, seconds / 60, "minute");
/** A countdown to get into place again; then the step says again what it is. */
function afterPause(cues, resumedWith) {
	const left = resumedWith + COUNTDOWN;
	const countdown = TICKS.map((ms) => ({
		left: resumedWith + ms,
		sound: "count"
	}));
	const rest = cues.filter((cue) => cue.left < resumedWith);
	const again = cues.slice(0, 1).map((cue) => ({
		...cue,
		left: resumedWith
	}));
	return [
		{
			left,
			words: [NAMES.ready],
			isMilestone: true
		},
		...countdown,
		...again,
		...rest
	];
}
export { cuesBetween, cuesOf, nameOf, nameOfSide, repName, setName, textOf };

//# sourceMappingURL=cues.js.map