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

const HOUR = 3_600_000;
const MORNING = 8;
const LAST_START = 20;
const NIGHT = 22;

/**
 * The days of the plan. A day with icings goes on from its last one, until night; a day
 * without starts in the morning. Day 1 is the day of the first icing.
 */
export function planDays({ icings, running, now, days, interval }: PlanInput): Slot[][] {
  const taken: Slot[] = icings.map((time) => ({ time, state: 'done' }));
  if (running !== undefined) taken.push({ time: running, state: 'now' });
  const first = taken[0]?.time ?? now;
  // Not Array.from: old libraries on clinic pages replace it by their own.
  return [0, 1, 2].slice(0, days).map((index) => {
    const midnight = dayAfter(first, index);
    const nextMidnight = dayAfter(first, index + 1);
    const slots = taken.filter(({ time }) => time >= midnight && time < nextMidnight);
    const last = slots.at(-1);
    const until = atHour(midnight, last ? NIGHT : LAST_START);
    let time = last ? last.time + interval * HOUR : atHour(midnight, MORNING);
    for (; time <= until; time += interval * HOUR) slots.push({ time, state: 'open' });
    return slots;
  });
}

/** The icing that is due next: the first open one after the others that is not long past. */
export function nextSlot(plan: readonly Slot[][], now: number): Slot | undefined {
  const slots = plan.flat();
  const open = slots.slice(slots.findLastIndex(({ state }) => state !== 'open') + 1);
  return open.find(({ time }) => time > now - HOUR);
}

/** Local midnight, `count` days after that of `time`; right on days of 23 or 25 hours too. */
function dayAfter(time: number, count: number): number {
  const day = new Date(time);
  day.setHours(0, 0, 0, 0);
  return day.setDate(day.getDate() + count);
}

const atHour = (midnight: number, hour: number): number =>
  new Date(midnight).setHours(hour, 0, 0, 0);
