import type { Exercise } from '../content/exercises.js';
import type { Prescription, Side } from './prescription.js';
import { sum } from '../kit/numbers.js';
import { SECOND } from '../kit/time.js';

/** One exercise of a session, and how much of it. */
export interface Work {
  readonly exercise: Exercise;
  readonly prescription: Prescription;
}

/** What the patient does for a while. `up`, `hold` and `down` make a repetition. */
export type Kind = 'ready' | 'up' | 'hold' | 'down' | 'switch' | 'rest';

export interface Step {
  readonly kind: Kind;
  /** In ms. */
  readonly duration: number;
  /** Index of the exercise. A rest belongs to the set that it follows. */
  readonly exercise: number;
  /** From 1. */
  readonly set: number;
  /** From 1; 0 before the first. */
  readonly rep: number;
  /** The leg that works; `both` at once. */
  readonly side: Side;
}

/** Seconds to get into place for another exercise, or on the other side. */
const CHANGE = 10;
/** Seconds to get into place for the next set of the same exercise. */
const READY = 3;

/** Everything to do in a session, one after the other. */
export function planOf(works: readonly Work[]): Step[] {
  return works.flatMap((work, exercise) =>
    stepsOf(work, exercise, exercise === works.length - 1),
  );
}

/** What a session begins with: fast moves among others wait until the patient adds them [D]. */
export const usualChoice = (works: readonly Work[]): readonly Work[] =>
  works.every(isFast) ? works : works.filter((work) => !isFast(work));

const isFast = ({ exercise }: Work): boolean => exercise.dose.kind === 'fast';

/** Length of a plan in ms. */
export const lengthOf = (steps: readonly Step[]): number =>
  sum(steps.map(({ duration }) => duration));

/** Repetitions are work; the rest is a time to get ready or to recover. */
export const isWork = ({ kind }: Step): boolean =>
  kind === 'up' || kind === 'hold' || kind === 'down';

/** Index of the step that leads into the set of this step. */
export function startOfSet(steps: readonly Step[], index: number): number {
  for (let start = index; start > 0; start--) if (leadsIn(steps[start])) return start;
  return 0;
}

/** Index of the step that leads into the next set; the plan's length after the last. */
export function startOfNextSet(steps: readonly Step[], index: number): number {
  const next = steps.findIndex((step, later) => later > index && leadsIn(step));
  return next < 0 ? steps.length : next;
}

/** Index where the next exercise starts; the plan's length after the last. */
export function startOfNextExercise(steps: readonly Step[], index: number): number {
  const current = steps[index]?.exercise ?? Infinity;
  const next = steps.findIndex(({ exercise }) => exercise > current);
  return next < 0 ? steps.length : next;
}

/** Index of the first step of the repetition that this step is part of. */
export function startOfRep(steps: readonly Step[], index: number): number {
  const isSame = (before: Step | undefined): boolean =>
    before !== undefined && isWork(before) && before.rep === steps[index]?.rep;
  let start = index;
  while (isSame(steps[start - 1])) start--;
  return start;
}

const leadsIn = (step: Step | undefined): boolean =>
  step?.kind === 'ready' || step?.kind === 'switch';

function stepsOf({ exercise, prescription }: Work, index: number, isLast: boolean): Step[] {
  const { sets, reps, hold, rest, tempo } = prescription;
  const steps: Step[] = [];
  const sides = sidesOf(exercise, prescription);
  const add = (kind: Kind, seconds: number, set: number, side: Side, rep = 0): void => {
    const duration = Math.round(seconds * SECOND);
    if (duration > 0) steps.push({ kind, duration, exercise: index, set, rep, side });
  };
  for (let set = 1; set <= sets; set++) {
    for (const side of sides) {
      if (side !== sides[0]) add('switch', CHANGE, set, side);
      else add('ready', set === 1 ? CHANGE : READY, set, side);
      for (let rep = 1; rep <= reps; rep++) {
        add('up', tempo, set, side, rep);
        add('hold', hold, set, side, rep);
        add('down', tempo, set, side, rep);
      }
    }
    // The time to get ready is part of the rest.
    const isLastSet = set === sets;
    if (isLastSet && isLast) continue;
    add('rest', rest - (isLastSet ? CHANGE : READY), set, sides.at(-1) ?? 'both');
  }
  return steps;
}

const sidesOf = ({ isOneSided }: Exercise, { side }: Prescription): readonly Side[] =>
  !isOneSided ? ['both'] : side === 'both' ? ['left', 'right'] : [side];
