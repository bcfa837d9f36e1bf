import { MINUTE } from '../../kit/time.js';

/**
 * One icing as plain data, so that it can be written down and read again. The time left comes
 * from the wall time of its end, never from counting ticks. Undefined: no icing.
 */
export interface Session {
  readonly minutes: number;
  /** Wall time of the end in ms. A paused icing has none. */
  readonly endsAt?: number;
  /** Time left in ms when it was last seen; what a paused icing has left. */
  readonly left?: number | undefined;
  /** True once the patient was told that the icing is over. */
  readonly isOver?: boolean;
  /** True once the patient took back its tick in the plan. */
  readonly isTakenBack?: boolean;
}

export type Phase = 'ready' | 'running' | 'paused' | 'done';

const LONGEST = 20;

export function phaseOf(session: Session | undefined): Phase {
  if (!session) return 'ready';
  if (session.isOver) return 'done';
  return session.endsAt === undefined ? 'paused' : 'running';
}

/** A session from stored data; undefined when it is not one. */
export function asSession(data: unknown): Session | undefined {
  const { minutes, endsAt, left, isOver, isTakenBack } = (data ?? {}) as Partial<Session>;
  if (!isWithin(minutes, 1, LONGEST)) return undefined;
  const seen = isWithin(left, 0, minutes * MINUTE) ? left : undefined;
  if (endsAt === undefined) return seen === undefined ? undefined : { minutes, left: seen };
  if (!isWithin(endsAt, 0, Number.MAX_SAFE_INTEGER)) return undefined;
  return {
    minutes,
    endsAt,
    left: seen,
    isOver: isOver === true,
    isTakenBack: isTakenBack === true,
  };
}

const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most;
