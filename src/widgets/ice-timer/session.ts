import { now } from '../../kit/clock.js';

/**
 * One icing as plain data, so that it can be written down and read again. The time left comes
 * from the wall time of its end, never from counting ticks. Undefined: no icing.
 */
export interface Session {
  readonly minutes: number;
  /** Wall time of the end in ms. A paused icing has none. */
  readonly endsAt?: number;
  /** Time left in ms of a paused icing. */
  readonly left?: number;
  /** True once the patient was told that the icing is over. */
  readonly isOver?: boolean;
}

export type Phase = 'ready' | 'running' | 'paused' | 'done';

export const MINUTE = 60_000;
const LONGEST = 20;

export function phaseOf(session: Session | undefined): Phase {
  if (!session) return 'ready';
  if (session.isOver) return 'done';
  return session.endsAt === undefined ? 'paused' : 'running';
}

/** A session that runs for `left` ms from now, or for all of its minutes. */
export const run = (minutes: number, left = minutes * MINUTE): Session => ({
  minutes,
  endsAt: now() + left,
});

/** A session from stored data; undefined when it is not one. */
export function asSession(data: unknown): Session | undefined {
  const { minutes, endsAt, left, isOver } = (data ?? {}) as Partial<Session>;
  if (!isWithin(minutes, 1, LONGEST)) return undefined;
  if (isWithin(left, 0, minutes * MINUTE)) return { minutes, left };
  if (!isWithin(endsAt, 0, Number.MAX_SAFE_INTEGER)) return undefined;
  return { minutes, endsAt, isOver: isOver === true };
}

const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most;
