import { solve, type State } from './contacts.js';
import { frontSkeleton } from './front-skeleton.js';
import { oncePer } from './once.js';
import { joints, sideSkeleton, type Angles, type Skeleton } from './skeleton.js';
import type { Both, Exercise, Frame, Pin, Pins, Root } from './types.js';
import { sum } from '../kit/numbers.js';

/** What is drawn of one moment. */
export interface Moment {
  readonly skeleton: Skeleton;
  readonly effort: number;
}

/** The way from the start pose (0) to the end pose (1). */
export interface Motion {
  at(progress: number): Moment;
}

export const motionOf = oncePer((exercise: Exercise): Motion => {
  const build = exercise.view === 'front' ? frontSkeleton : sideSkeleton;
  const states = statesOf(exercise);
  const times = timesOf(exercise.frames);
  return {
    at(progress) {
      const state = stateAt(states, times, progress);
      return { skeleton: solve(build, state), effort: state.effort };
    },
  };
});

/** When each frame is reached, 0 to 1. */
function timesOf(frames: readonly Frame[]): number[] {
  const shares = frames.slice(1).map(({ share = 1 }) => share);
  const total = sum(shares);
  let time = 0;
  return [0, ...shares.map((share) => (time += share / total))];
}

/** Fills in what frames take over from the frame before. */
function statesOf({ frames }: Exercise): State[] {
  let whole: Required<Omit<Frame, 'share'>> = {
    effort: 1,
    pose: {},
    root: ['hip', 0, 90, 0],
    legs: 0,
    arms: 0,
  };
  return frames.map((frame) => {
    whole = { ...whole, ...frame, pose: { ...whole.pose, ...frame.pose } };
    const { effort, root } = whole;
    const angles = Object.fromEntries(
      joints.map((joint) => [joint, both(whole.pose[joint] ?? 0)]),
    ) as Angles;
    return { effort, root, angles, legs: pins(whole.legs), arms: pins(whole.arms) };
  });
}

const both = (value: Both): readonly [number, number] =>
  typeof value === 'number' ? [value, value] : value;

const isOnePin = (value: Pins): value is Pin => value !== 0 && typeof value[0] === 'string';

const pins = (value: Pins): readonly [Pin | 0, Pin | 0] =>
  value === 0 || isOnePin(value) ? [value, value] : value;

function stateAt(states: readonly State[], times: readonly number[], progress: number): State {
  // Shares that are summed up may end a little below 1.
  const found = times.findIndex((time) => time >= progress);
  const next = found < 0 ? times.length - 1 : Math.max(1, found);
  const [start, end] = [times[next - 1] ?? 0, times[next] ?? 1];
  const [from, to] = [states[next - 1], states[next]];
  if (!from || !to) throw new RangeError('An exercise needs two frames.');
  return between(from, to, (progress - start) / (end - start));
}

const mix = (from: number, to: number, part: number): number => from + (to - from) * part;

function between(from: State, to: State, part: number): State {
  const pair = (a: readonly [number, number], b: readonly [number, number]) =>
    [mix(a[0], b[0], part), mix(a[1], b[1], part)] as const;
  return {
    angles: Object.fromEntries(
      joints.map((joint) => [joint, pair(from.angles[joint], to.angles[joint])]),
    ) as Angles,
    root: mixPlace(from.root, to.root, part),
    legs: [mixPin(from.legs[0], to.legs[0], part), mixPin(from.legs[1], to.legs[1], part)],
    arms: [mixPin(from.arms[0], to.arms[0], part), mixPin(from.arms[1], to.arms[1], part)],
    effort: mix(from.effort, to.effort, part),
  };
}

const mixPlace = <Place extends Root | Pin>(from: Place, to: Place, part: number): Place =>
  [
    to[0],
    mix(from[1], to[1], part),
    mix(from[2], to[2], part),
    mix(from[3], to[3], part),
  ] as unknown as Place;

/** A limb is pinned on the way between two frames that both pin it. */
const mixPin = (from: Pin | 0, to: Pin | 0, part: number): Pin | 0 =>
  from && to && mixPlace(from, to, part);
