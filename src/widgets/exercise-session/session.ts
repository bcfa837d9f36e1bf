import {
  isWork,
  lengthOf,
  startOfNextExercise,
  startOfNextSet,
  startOfRep,
  startOfSet,
  type Step,
} from '../../exercise/plan.js';
import { SECOND } from '../../kit/time.js';
import { addSet, asSets, countSets } from './sets.js';

/** Why a session stands still; `ready`: until the patient is in place. */
export type Pause = 'patient' | 'away' | 'pain' | 'close' | 'ready';

/** How a session came to its end. */
export type Ending = 'complete' | 'closed';

/**
 * A session as plain data, so that it can be written down and read again. Where it stands comes
 * from wall times, never from counting ticks. Functions take the wall time `now` in ms.
 */
export interface Session {
  /** Index of the step; the plan's length when the last one is over. */
  readonly index: number;
  /** When the step ends. A session that stands still has none. */
  readonly endsAt?: number;
  /** What is left of the step, in ms, while the session stands still. */
  readonly left?: number;
  /** What was left when it went on: what lies before is a countdown to get into place again. */
  readonly resumedWith?: number;
  /** When the session was last looked at: the page was awake then. */
  readonly seenAt: number;
  readonly pause?: Pause;
  readonly ending?: Ending;
  /** True once the pain check at the end is answered or skipped. */
  readonly isOver?: boolean;
  /** Time to get into place, in ms, that the patient chose; without it the session waits. */
  readonly readyTime?: number;
  /** What is done of the sets of each exercise, as text. Old libraries spoil stored lists. */
  readonly sets: string;
}

/** Longer without a look means that the page slept, or was frozen. */
const AWAY = 5 * SECOND;
/** Times to get into place, from which a patient may choose. */
export const READY_TIMES = [10, 30, 60].map((seconds) => seconds * SECOND);
/** To get into place again after a pause. */
export const COUNTDOWN = 3 * SECOND;
/** Holds up to this length are done again after a pause; longer ones go on. */
const SHORT_HOLD = 10 * SECOND;
/** Going back within this time of a set leads to the set before. */
const SOON = 3 * SECOND;
/** No step is longer, extended rests included. */
const LONGEST = 3600 * SECOND;

export const start = (steps: readonly Step[], now: number): Session =>
  go({ index: 0, seenAt: now, sets: '' }, steps, 0, now);

export const isRunning = ({ endsAt }: Partial<Session>): boolean => endsAt !== undefined;

/** Whether it waits for an answer of the patient. */
export const isAsked = ({ pause }: Partial<Session>): boolean =>
  pause === 'pain' || pause === 'close';

/** Whether it waits for the patient to be in place. */
export const isWaiting = ({ pause }: Partial<Session>): boolean => pause === 'ready';

/** How long a step takes, in ms: to get into place, as long as the patient chose. */
export const durationOf = (step: Step, { readyTime }: Session): number =>
  (isChange(step) ? readyTime : undefined) ?? step.duration;

/** What is left of the step, in ms, without the countdown after a pause. */
export function leftOf(
  { endsAt, left = 0, resumedWith = Infinity }: Session,
  now: number,
): number {
  return endsAt === undefined ? left : Math.max(0, Math.min(endsAt - now, resumedWith));
}

/** What is left of the countdown after a pause, in ms. */
export const countdownOf = ({ endsAt, resumedWith }: Session, now: number): number =>
  endsAt === undefined || resumedWith === undefined ? 0 : Math.max(0, endsAt - now - resumedWith);

/** The session as it stands now: steps that are over make room for the next. */
export function advance(session: Session, steps: readonly Step[], now: number): Session {
  if (session.endsAt === undefined) return session;
  const gap = now - session.seenAt;
  if (gap > AWAY) return comeBack(session, steps, now);
  // A clock that was set back must not make the step longer.
  let current: Session = { ...session, endsAt: session.endsAt + Math.min(0, gap), seenAt: now };
  while (current.endsAt !== undefined && current.endsAt <= now) {
    current = go(countSet(current, steps), steps, current.index + 1, current.endsAt);
  }
  return { ...current, seenAt: now };
}

/**
 * The page is out of sight, or about to go: work waits, for nobody can follow it. A rest goes
 * on, and at its end the session waits.
 */
export function leave(session: Session, steps: readonly Step[], now: number): Session {
  if (session.endsAt === undefined) return session;
  return isResting(session, steps) ? { ...session, seenAt: now } : pause(session, 'away', now);
}

export function pause(session: Session, reason: Pause, now: number): Session {
  if (session.endsAt === undefined) return { ...session, pause: reason };
  const left = leftOf(session, now);
  return still(session, { left, pause: reason, seenAt: now });
}

export function resume(session: Session, steps: readonly Step[], now: number): Session {
  const step = steps[session.index];
  if (session.endsAt !== undefined || session.ending || !step) return session;
  const { left = 0 } = session;
  // Whoever was asked something may have got up.
  if (isAsked(session) && isWaitedFor(step, session.index, session)) return waiting(session, now);
  if (!isWork(step)) return running(session, session.index, now + left, now);
  const goesOn = step.kind === 'hold' && step.duration > SHORT_HOLD;
  const index = goesOn ? session.index : startOfRep(steps, session.index);
  const remaining = goesOn ? left : (steps[index]?.duration ?? 0);
  const resumed = running(session, index, now + COUNTDOWN + remaining, now);
  return { ...resumed, resumedWith: remaining };
}

/** From now on it goes on by itself, after this time to get into place. */
export const readyIn = (session: Session, readyTime: number, now: number): Session =>
  isWaiting(session)
    ? running({ ...session, readyTime }, session.index, now + readyTime, now)
    : session;

/** To the next set, over what is left of this one or of the rest. */
export const next = (session: Session, steps: readonly Step[], now: number): Session =>
  go(session, steps, startOfNextSet(steps, session.index), now);

export const nextExercise = (session: Session, steps: readonly Step[], now: number): Session =>
  go(session, steps, startOfNextExercise(steps, session.index), now);

/** To the start of this set; from there, to the set before. */
export function back(session: Session, steps: readonly Step[], now: number): Session {
  const first = startOfSet(steps, session.index);
  const done = lengthOf(steps.slice(first, session.index + 1));
  const isFresh = done - leftOf(session, now) < SOON;
  return go(session, steps, isFresh ? startOfSet(steps, first - 1) : first, now);
}

/** More rest. */
export function extend(session: Session, steps: readonly Step[], more: number): Session {
  if (steps[session.index]?.kind !== 'rest') return session;
  const added = Math.min(more, LONGEST - leftOf(session, session.seenAt));
  return session.endsAt === undefined
    ? { ...session, left: (session.left ?? 0) + added }
    : { ...session, endsAt: session.endsAt + added };
}

export const end = (session: Session, ending: Ending, now: number): Session =>
  still(session, { left: 0, ending, seenAt: now });

/** Sets done of an exercise: with each leg, where it trains one at a time. */
export const setsDone = ({ sets }: Session, exercise: number): number =>
  countSets(sets, exercise);

/** As it may be written down: nothing of it tells of pain. */
export const asWritten = (session: Session): Session =>
  session.pause === 'pain' ? { ...session, pause: 'close' } : session;

/** A session from stored data; undefined when it is not one of this plan. */
export function asSession(data: unknown, steps: readonly Step[]): Session | undefined {
  const { index, endsAt, left, resumedWith, seenAt, pause, ending, isOver, sets, readyTime } =
    (data ?? {}) as Partial<Session>;
  if (!isWithin(index, 0, steps.length) || !Number.isInteger(index)) return undefined;
  if (!isWithin(seenAt, 0, Number.MAX_SAFE_INTEGER)) return undefined;
  const setsSoFar = asSets(sets);
  if (setsSoFar === undefined) return undefined;
  const known = {
    index,
    seenAt,
    sets: setsSoFar,
    ...(pause && PAUSES.includes(pause) ? { pause } : {}),
    ...(ending && ENDINGS.includes(ending) ? { ending } : {}),
    ...(isOver === true ? { isOver } : {}),
    ...(readyTime && READY_TIMES.includes(readyTime) ? { readyTime } : {}),
  };
  if (known.ending) return { ...known, left: 0 };
  if (index === steps.length) return undefined;
  if (isWithin(left, 0, LONGEST)) return { ...known, left };
  if (!isWithin(endsAt, seenAt - AWAY, seenAt + LONGEST + COUNTDOWN)) return undefined;
  return { ...known, endsAt, ...(isWithin(resumedWith, 0, LONGEST) ? { resumedWith } : {}) };
}

const PAUSES: readonly unknown[] = ['patient', 'away', 'close', 'ready'] satisfies Pause[];
const ENDINGS: readonly unknown[] = ['complete', 'closed'] satisfies Ending[];

const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most;

/** Another exercise, or the other side: the patient has to lie down, or to turn over. */
const isChange = ({ kind, set }: Step): boolean =>
  kind === 'switch' || (kind === 'ready' && set === 1);

/** In a rest there was time to get into place; before the first exercise there was none. */
const isWaitedFor = ({ kind }: Step, index: number, { readyTime }: Session): boolean =>
  readyTime === undefined && (index === 0 || kind === 'switch');

const isResting = ({ index }: Session, steps: readonly Step[]): boolean =>
  steps[index]?.kind === 'rest';

/** Nobody exercised while the page slept; but a rest is a rest. */
function comeBack(session: Session, steps: readonly Step[], now: number): Session {
  if (!isResting(session, steps)) return pause(session, 'away', session.seenAt);
  if ((session.endsAt ?? 0) > now) return { ...session, seenAt: now };
  return pause(go(session, steps, session.index + 1, now), 'away', now);
}

/** Enters a step; a session that stands still stays so, unless it is at its end. */
function go(session: Session, steps: readonly Step[], index: number, time: number): Session {
  const step = steps[index];
  if (!step) return end({ ...session, index: steps.length }, 'complete', time);
  const { pause } = session;
  const left = durationOf(step, session);
  if (pause && !isWaiting(session)) return still(session, { index, left, pause, seenAt: time });
  return isWaitedFor(step, index, session)
    ? waiting({ ...session, index }, time)
    : running(session, index, time + left, time);
}

const running = (session: Session, index: number, endsAt: number, seenAt: number): Session => ({
  ...kept(session),
  index,
  endsAt,
  seenAt,
});

const still = (
  session: Session,
  now: Partial<Session> & Pick<Session, 'seenAt' | 'left'>,
): Session => ({ ...kept(session), ...now });

const waiting = (session: Session, seenAt: number): Session =>
  still(session, { left: COUNTDOWN, pause: 'ready', seenAt });

/** What a step does not change. */
const kept = ({ index, sets, readyTime }: Session) => ({
  index,
  sets,
  ...(readyTime === undefined ? {} : { readyTime }),
});

/** What a leg does of a set is done with the last step. */
function countSet(session: Session, steps: readonly Step[]): Session {
  const step = steps[session.index];
  const following = steps[session.index + 1];
  if (!step || !isWork(step) || (following && isWork(following))) return session;
  const isSecond = steps[startOfSet(steps, session.index)]?.kind === 'switch';
  const legs = following?.kind === 'switch' ? 'first' : isSecond ? 'second' : 'all';
  return { ...session, sets: addSet(session.sets, step, legs) };
}
