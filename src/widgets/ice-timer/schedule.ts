import { now } from '../../kit/device/clock.js';
import { MINUTE } from '../../kit/time.js';
import type { Icing } from './icing.js';
import { changeOf, nextSlot, planDays, type Slot } from './plan.js';

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
  const isFirst = wishes.icings.length === 0 && running === undefined;
  const next = isFirst ? undefined : nextSlot(days, now());
  const isStanding = phase === 'done' || (phase !== 'running' && next !== undefined);
  const change = next ? changeOf(next, now()) : Infinity;
  // Not long, because sleep tells nobody.
  return { days, next, until: isStanding ? Math.min(change, now() + MINUTE) : undefined };
}
