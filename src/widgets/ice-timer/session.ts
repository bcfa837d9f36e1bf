import { Deadline, now } from '../../kit/clock.js';

/**
 * One icing, as a state machine: every function takes a state and returns the next. The time
 * left comes from a deadline, never from counting ticks.
 */
export type Session =
  | { readonly phase: 'ready' }
  | Running
  | { readonly phase: 'paused'; readonly minutes: number; readonly remaining: number }
  | { readonly phase: 'done'; readonly minutes: number; readonly endedAt: number };

interface Running {
  readonly phase: 'running';
  readonly minutes: number;
  readonly deadline: Deadline;
}

/** What is written down for the life of the tab, so that a reload does not lose the icing. */
export interface SessionRecord {
  readonly minutes: number;
  /** Wall time of the end in ms; a paused icing has `remaining` instead. */
  readonly endsAt?: number;
  readonly remaining?: number;
  /** True once the patient was told that the icing is over. */
  readonly isOver?: boolean;
}

const MINUTE = 60_000;
const LONGEST = 20;

export const ready: Session = { phase: 'ready' };

export const start = (minutes: number): Running => run(minutes, minutes * MINUTE);

export function pause(session: Session): Session {
  if (session.phase !== 'running') return session;
  const { minutes, deadline } = session;
  return { phase: 'paused', minutes, remaining: deadline.remaining };
}

export function resume(session: Session): Session {
  return session.phase === 'paused' ? run(session.minutes, session.remaining) : session;
}

/** Ends a running icing whose time is over. */
export function settle(session: Session): Session {
  if (session.phase !== 'running' || session.deadline.remaining > 0) return session;
  const { minutes, deadline } = session;
  return { phase: 'done', minutes, endedAt: Math.min(deadline.time, now()) };
}

/** Time left in ms. */
export function remaining(session: Session, minutes: number): number {
  if (session.phase === 'running') return session.deadline.remaining;
  if (session.phase === 'paused') return session.remaining;
  return session.phase === 'done' ? 0 : minutes * MINUTE;
}

export function toRecord(session: Session): SessionRecord | undefined {
  if (session.phase === 'ready') return undefined;
  const { minutes } = session;
  if (session.phase === 'paused') return { minutes, remaining: session.remaining };
  if (session.phase === 'done') return { minutes, endsAt: session.endedAt, isOver: true };
  return { minutes, endsAt: session.deadline.time };
}

/** A session as written down; one that ended more than `forgetAfter` ms ago is over. */
export function fromRecord(record: SessionRecord, forgetAfter: number): Session {
  const { minutes, endsAt, remaining: left } = record;
  if (left !== undefined) return { phase: 'paused', minutes, remaining: left };
  if (endsAt === undefined || now() - endsAt > forgetAfter) return ready;
  // A clock set back while the page was away must not make the icing longer.
  return settle(run(minutes, Math.min(endsAt - now(), minutes * MINUTE)));
}

/** Checks stored data; undefined when it is not a record. */
export function asRecord(data: unknown): SessionRecord | undefined {
  const { minutes, endsAt, remaining: left, isOver } = (data ?? {}) as Partial<SessionRecord>;
  if (!isWithin(minutes, 1, LONGEST)) return undefined;
  if (isWithin(left, 0, minutes * MINUTE)) return { minutes, remaining: left };
  if (!isWithin(endsAt, 0, Number.MAX_SAFE_INTEGER)) return undefined;
  return { minutes, endsAt, isOver: isOver === true };
}

const run = (minutes: number, duration: number): Running => ({
  phase: 'running',
  minutes,
  deadline: new Deadline(now() + duration),
});

const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most;
