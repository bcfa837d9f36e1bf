import { HOUR } from '../../kit/time.js';
import { dayAfter } from './midnight.js';
import { icingsOfEpisode } from './episode.js';

/** One icing of the plan, at a wall time in ms. */
export interface Slot {
  readonly time: number;
  readonly state: 'done' | 'now' | 'open';
}

interface PlanInput {
  /** Wall times of the icings so far, in order. */
  readonly icings: readonly number[];
  /** Wall time of the start of the icing that runs. */
  readonly running: number | undefined;
  readonly now: number;
  readonly days: number;
  /** Hours between two icings. */
  readonly interval: number;
}

const MORNING = 8;
const LAST_START = 20;
const NIGHT = 22;

/**
 * The days of the plan. Day 1 is the day of the first icing of this episode, or today where that is
 * earlier.
 */
export function planDays(input: PlanInput): Slot[][] {
  const { running, now, days, interval } = input;
  const taken: Slot[] = icingsOfEpisode(input).map((time) => ({ time, state: 'done' }));
  if (running !== undefined) taken.push({ time: running, state: 'now' });
  const first = Math.min(taken[0]?.time ?? now, now);
  // Not Array.from: old libraries on clinic pages replace it by their own.
  return [0, 1, 2].slice(0, days).map((index) => {
    const midnight = dayAfter(first, index);
    const nextMidnight = dayAfter(first, index + 1);
    const ofDay = taken.filter(({ time }) => time >= midnight && time < nextMidnight);
    return placesOf(ofDay, midnight, interval);
  });
}

/**
 * A day has a fixed row of places. An icing takes the place that is nearest to its time, so that
 * the others stay where they are; an open place is an interval after the one before it.
 */
function placesOf(taken: readonly Slot[], midnight: number, interval: number): Slot[] {
  const step = interval * HOUR;
  const morning = atHour(midnight, MORNING);
  const count = Math.floor((LAST_START - MORNING) / interval) + 1;
  const row: Slot[] = [];
  let place = 0;
  const leaveOpen = (until: number): void => {
    for (; place < until; place++) {
      const previous = row.at(-1);
      const time = previous ? previous.time + step : morning + place * step;
      row.push({ time: Math.max(time, morning), state: 'open' });
    }
  };
  for (const icing of taken) {
    const nearest = Math.ceil((icing.time - morning) / step - 0.5);
    leaveOpen(Math.min(nearest, count - 1));
    row.push(icing);
    // An icing at night is one more than the day's.
    if (nearest >= 0) place += 1;
  }
  leaveOpen(count);
  const night = atHour(midnight, NIGHT);
  return row.filter(({ time, state }) => state !== 'open' || time <= night);
}

/** The icing that is due next: the first open one after the last icing that is not long past. */
export function nextSlot(plan: readonly Slot[][], now: number): Slot | undefined {
  const slots = plan.flat();
  const last = slots.findLastIndex(
    ({ time, state }) => state === 'now' || (state === 'done' && time <= now),
  );
  return slots.slice(last + 1).find(({ time, state }) => state === 'open' && time > now - HOUR);
}

/** When what `nextSlot` says about this one is no longer true: it is due, or long past. */
export const changeOf = ({ time }: Slot, now: number): number =>
  time > now ? time : time + HOUR;

const atHour = (midnight: number, hour: number): number =>
  new Date(midnight).setHours(hour, 0, 0, 0);
