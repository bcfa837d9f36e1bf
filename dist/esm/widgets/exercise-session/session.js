/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { SECOND, isWork, lengthOf, startOfNextExercise, startOfNextSet, startOfRep, startOfSet } from "../../exercise/plan.js";
// src/widgets/exercise-session/session.ts
/** Longer without a look means that the page slept, or was frozen. */
var AWAY = 5 * SECOND;
/** To get into place again after a pause. */
var COUNTDOWN = 3 * SECOND;
/** Holds up to this length are done again after a pause; longer ones go on. */
var SHORT_HOLD = 10 * SECOND;
/** Going back within this time of a set leads to the set before. */
var SOON = 3 * SECOND;
/** No step is longer, extended rests included. */
var LONGEST = 3600 * SECOND;
var start = (steps, now) => go({
	index: 0,
	seenAt: now,
	sets: ""
}, steps, 0, now);
var isRunning = ({ endsAt }) => endsAt !== void 0;
/** Whether it waits for an answer of the patient. */
var isAsked = ({ pause }) => pause === "pain" || pause === "close";
/** What is left of the step, in ms, without the countdown after a pause. */
function leftOf({ endsAt, left = 0, resumedWith = Infinity }, now) {
	return endsAt === void 0 ? left : Math.max(0, Math.min(endsAt - now, resumedWith));
}
/** What is left of the countdown after a pause, in ms. */
var countdownOf = ({ endsAt, resumedWith }, now) => endsAt === void 0 || resumedWith === void 0 ? 0 : Math.max(0, endsAt - now - resumedWith);
/** The session as it stands now: steps that are over make room for the next. */
function advance(session, steps, now) {
	if (session.endsAt === void 0) return session;
	const gap = now - session.seenAt;
	if (gap > AWAY) return comeBack(session, steps, now);
	let current = {
		...session,
		endsAt: session.endsAt + Math.min(0, gap),
		seenAt: now
	};
	while (current.endsAt !== void 0 && current.endsAt <= now) current = go(countSet(current, steps), steps, current.index + 1, current.endsAt);
	return {
		...current,
		seenAt: now
	};
}
/**
* The page is out of sight, or about to go: work waits, for nobody can follow it. A rest goes
* on, and at its end the session waits.
*/
function leave(session, steps, now) {
	if (session.endsAt === void 0) return session;
	return isResting(session, steps) ? {
		...session,
		seenAt: now
	} : pause(session, "away", now);
}
function pause(session, reason, now) {
	if (session.endsAt === void 0) return {
		...session,
		pause: reason
	};
	return still(session, {
		left: leftOf(session, now),
		pause: reason,
		seenAt: now
	});
}
function resume(session, steps, now) {
	const step = steps[session.index];
	if (session.endsAt !== void 0 || session.ending || !step) return session;
	const { left = 0 } = session;
	if (!isWork(step)) return running(session, session.index, now + left, now);
	const goesOn = step.kind === "hold" && step.duration > SHORT_HOLD;
	const index = goesOn ? session.index : startOfRep(steps, session.index);
	const remaining = goesOn ? left : steps[index]?.duration ?? 0;
	return {
		...running(session, index, now + COUNTDOWN + remaining, now),
		resumedWith: remaining
	};
}
/** To the next set, over what is left of this one or of the rest. */
var next = (session, steps, now) => go(session, steps, startOfNextSet(steps, session.index), now);
var nextExercise = (session, steps, now) => go(session, steps, startOfNextExercise(steps, session.index), now);
/** To the start of this set; from there, to the set before. */
function back(session, steps, now) {
	const first = startOfSet(steps, session.index);
	return go(session, steps, lengthOf(steps.slice(first, session.index + 1)) - leftOf(session, now) < SOON ? startOfSet(steps, first - 1) : first, now);
}
/** More rest. */
function extend(session, steps, more) {
	if (steps[session.index]?.kind !== "rest") return session;
	const added = Math.min(more, LONGEST - leftOf(session, session.seenAt));
	return session.endsAt === void 0 ? {
		...session,
		left: (session.left ?? 0) + added
	} : {
		...session,
		endsAt: session.endsAt + added
	};
}
var end = (session, ending, now) => still(session, {
	left: 0,
	ending,
	seenAt: now
});
/** Sets done of an exercise. */
var setsDone = ({ sets }, exercise) => Number(sets.split(",")[exercise] ?? 0);
/** As it may be written down: nothing of it tells of pain. */
var asWritten = (session) => session.pause === "pain" ? {
	...session,
	pause: "close"
} : session;
/** A session from stored data; undefined when it is not one of this plan. */
function asSession(data, steps) {
	const { index, endsAt, left, resumedWith, seenAt, pause, ending, isOver, sets } = data ?? {};
	if (!isWithin(index, 0, steps.length) || !Number.isInteger(index)) return void 0;
	if (!isWithin(seenAt, 0, Number.MAX_SAFE_INTEGER)) return void 0;
	if (typeof sets !== "string" || !/^[\d,]*$/.test(sets)) return void 0;
	const known = {
		index,
		seenAt,
		sets,
		...pause && PAUSES.includes(pause) ? { pause } : {},
		...ending && ENDINGS.includes(ending) ? { ending } : {},
		...isOver === true ? { isOver } : {}
	};
	if (known.ending) return {
		...known,
		left: 0
	};
	if (index === steps.length) return void 0;
	if (isWithin(left, 0, LONGEST)) return {
		...known,
		left
	};
	if (!isWithin(endsAt, seenAt - AWAY, seenAt + LONGEST + COUNTDOWN)) return void 0;
	return {
		...known,
		endsAt,
		...isWithin(resumedWith, 0, LONGEST) ? { resumedWith } : {}
	};
}
var PAUSES = [
	"patient",
	"away",
	"close"
];
var ENDINGS = ["complete", "closed"];
var isWithin = (value, least, most) => typeof value === "number" && value >= least && value <= most;
var isResting = ({ index }, steps) => steps[index]?.kind === "rest";
/** Nobody exercised while the page slept; but a rest is a rest. */
function comeBack(session, steps, now) {
	if (!isResting(session, steps)) return pause(session, "away", session.seenAt);
	if ((session.endsAt ?? 0) > now) return {
		...session,
		seenAt: now
	};
	return pause(go(session, steps, session.index + 1, now), "away", now);
}
/** Enters a step; a session that stands still stays so, unless it is at its end. */
function go(session, steps, index, time) {
	const step = steps[index];
	if (!step) return end({
		...session,
		index: steps.length
	}, "complete", time);
	return session.pause ? still(session, {
		index,
		left: step.duration,
		pause: session.pause,
		seenAt: time
	}) : running(session, index, time + step.duration, time);
}
var running = ({ sets }, index, endsAt, seenAt) => ({
	index,
	endsAt,
	seenAt,
	sets
});
var still = ({ index, sets }, now) => ({
	index,
	sets,
	...now
});
/** A set is done with the last step of its last side. */
function countSet(session, steps) {
	const step = steps[session.index];
	const following = steps[session.index + 1];
	if (!step || !isWork(step) || following?.kind === "switch") return session;
	if (following && isWork(following)) return session;
	const counts = [];
	for (let exercise = 0; exercise <= (steps.at(-1)?.exercise ?? 0); exercise++) {
		const count = setsDone(session, exercise);
		counts.push(exercise === step.exercise ? Math.min(count + 1, step.set) : count);
	}
	return {
		...session,
		sets: counts.join()
	};
}
export { COUNTDOWN, advance, asSession, asWritten, back, countdownOf, end, extend, isAsked, isRunning, leave, leftOf, next, nextExercise, pause, resume, setsDone, start };

//# sourceMappingURL=session.js.map