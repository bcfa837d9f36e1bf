/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { solve } from "./contacts.js";
import { frontSkeleton } from "./front-skeleton.js";
import { joints, sideSkeleton } from "./skeleton.js";
import { sum } from "../kit/numbers.js";
// src/figure/motion.ts
function motionOf(exercise) {
	const build = exercise.view === "front" ? frontSkeleton : sideSkeleton;
	const states = statesOf(exercise);
	const times = timesOf(exercise.frames);
	return { at(progress) {
		const state = stateAt(states, times, progress);
		return {
			skeleton: solve(build, state),
			effort: state.effort
		};
	} };
}
/** When each frame is reached, 0 to 1. */
function timesOf(frames) {
	const shares = frames.slice(1).map(({ share = 1 }) => share);
	const total = sum(shares);
	let time = 0;
	return [0, ...shares.map((share) => time += share / total)];
}
/** Fills in what frames take over from the frame before. */
function statesOf({ frames }) {
	let whole = {
		effort: 1,
		pose: {},
		root: [
			"hip",
			0,
			90,
			0
		],
		legs: 0,
		arms: 0
	};
	return frames.map((frame) => {
		whole = {
			...whole,
			...frame,
			pose: {
				...whole.pose,
				...frame.pose
			}
		};
		const { effort, root } = whole;
		return {
			effort,
			root,
			angles: Object.fromEntries(joints.map((joint) => [joint, both(whole.pose[joint] ?? 0)])),
			legs: pins(whole.legs),
			arms: pins(whole.arms)
		};
	});
}
var both = (value) => typeof value === "number" ? [value, value] : value;
var isOnePin = (value) => value !== 0 && typeof value[0] === "string";
var pins = (value) => value === 0 || isOnePin(value) ? [value, value] : value;
function stateAt(states, times, progress) {
	const next = Math.max(1, times.findIndex((time) => time >= progress));
	const [start, end] = [times[next - 1] ?? 0, times[next] ?? 1];
	const [from, to] = [states[next - 1], states[next]];
	if (!from || !to) throw new RangeError("An exercise needs two frames.");
	return between(from, to, (progress - start) / (end - start));
}
var mix = (from, to, part) => from + (to - from) * part;
function between(from, to, part) {
	const pair = (a, b) => [mix(a[0], b[0], part), mix(a[1], b[1], part)];
	return {
		angles: Object.fromEntries(joints.map((joint) => [joint, pair(from.angles[joint], to.angles[joint])])),
		root: mixPlace(from.root, to.root, part),
		legs: [mixPin(from.legs[0], to.legs[0], part), mixPin(from.legs[1], to.legs[1], part)],
		arms: [mixPin(from.arms[0], to.arms[0], part), mixPin(from.arms[1], to.arms[1], part)],
		effort: mix(from.effort, to.effort, part)
	};
}
var mixPlace = (from, to, part) => [
	to[0],
	mix(from[1], to[1], part),
	mix(from[2], to[2], part),
	mix(from[3], to[3], part)
];
/** A limb is pinned on the way between two frames that both pin it. */
var mixPin = (from, to, part) => from && to && mixPlace(from, to, part);
export { motionOf };

//# sourceMappingURL=motion.js.map