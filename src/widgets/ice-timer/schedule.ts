import { now } from '../../kit/device/clock.js';
import { MINUTE } from '../../kit/time.js';
import { dayAfter } from './midnight.js';
import type { Icing } from './icing.js';
import { changeOf, nextSlot, planDays, type Slot } from './plan.js';
import type { Phase } from './session.js';

interface Input {
  /** Wall times of the icings so far, in order. */
  readonly icings: readonly number[];
  readonly icing: Icing;
  readonly days: number;
  /** Hours between two icings. */
  readonly interval: number;
}

/** The plan as it stands now. */
export interface Schedule {
  readonly days: readonly Slot[][];
  /** The icing that is due next; undefined before the first. */
  readonly next: Slot | undefined;
  /** Until when it stands, in wall time; undefined while each second shows it anew. */
  readonly until: number | undefined;
}

export function scheduleOf({ icing, ...wishes }: Input): Schedule {
  const { phase, startedAt } = icing;
  const running = phase === 'done' ? undefined : startedAt;
  const days = planDays({ ...wishes, running, now: now() });
  const isFirst = days.flat().every(({ state }) => state === 'open');
  const next = isFirst ? undefined : nextSlot(days, now());
  return { days, next, until: phase === 'running' ? undefined : untilOf(phase, next) };
}

/** At midnight the days of a plan that has not begun are others, and old ones are over. */
function untilOf(phase: Phase, next: Slot | undefined): number {
  const change = next ? changeOf(next, now()) : Infinity;
  // What is done says how long ago that was.
  const minute = phase === 'done' ? now() + MINUTE : Infinity;
  return Math.min(change, minute, dayAfter(now(), 1));
}
