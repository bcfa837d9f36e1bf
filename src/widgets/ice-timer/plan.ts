/** One icing of the plan, at a wall time in ms. */
export interface Slot {
  readonly time: number;
  readonly isDone: boolean;
}

interface PlanInput {
  /** Wall times of the icings so far, in order. */
  readonly icings: readonly number[];
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
export function planDays({ icings, now, days, interval }: PlanInput): Slot[][] {
  const first = icings[0] ?? now;
  return Array.from({ length: days }, (_, index) => {
    const midnight = dayAfter(first, index);
    const nextMidnight = dayAfter(first, index + 1);
    const done = icings.filter((time) => time >= midnight && time < nextMidnight);
    const last = done.at(-1);
    const open = last === undefined ? atHour(midnight, MORNING) : last + interval * HOUR;
    const until = atHour(midnight, last === undefined ? LAST_START : NIGHT);
    return [
      ...done.map((time) => ({ time, isDone: true })),
      ...every(interval * HOUR, open, until).map((time) => ({ time, isDone: false })),
    ];
  });
}

/** The icing that is due next: the first open one after the last done one. */
export function nextSlot(plan: readonly Slot[][]): Slot | undefined {
  const slots = plan.flat();
  return slots.slice(slots.findLastIndex((slot) => slot.isDone) + 1)[0];
}

function every(step: number, from: number, until: number): number[] {
  const count = Math.max(0, Math.floor((until - from) / step) + 1);
  return Array.from({ length: count }, (_, index) => from + index * step);
}

/** Local midnight, `count` days after that of `time`; right on days of 23 or 25 hours too. */
function dayAfter(time: number, count: number): number {
  const day = new Date(time);
  day.setHours(0, 0, 0, 0);
  return day.setDate(day.getDate() + count);
}

const atHour = (midnight: number, hour: number): number =>
  new Date(midnight).setHours(hour, 0, 0, 0);
