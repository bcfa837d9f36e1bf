import type { Exercise, ExerciseId } from '../../content/exercises.js';
import { now } from '../../kit/device/clock.js';
import { Store } from '../../kit/device/store.js';
import { numbersUpTo } from '../../kit/numbers.js';

/** What was done, each as `2026-11-23 bridge-hold 1`: day, exercise, which time of the day. */
export type Progress = ReadonlySet<string>;

const ENTRY = /\d{4}-\d\d-\d\d [a-z-]+ [12]/g;
const WHOLE = new RegExp(`^(${ENTRY.source}(;|$))*$`);

/**
 * Written down only when the patient says so. As text: old libraries on clinic pages turn lists
 * into text of their own kind.
 */
export const progressStore = (): Store<string> =>
  new Store({ key: 'exercise-program', version: 1, area: 'local', validate: asProgress });

/** The progress as the store keeps it. */
export const textOf = (progress: Progress): string => [...progress].sort().join(';');

/** The progress that a text of the store tells of. */
export const progressOf = (text: string): Progress => new Set(text.match(ENTRY) ?? []);

const asProgress = (data: unknown): string | undefined =>
  typeof data === 'string' && WHOLE.test(data) ? data : undefined;

/** The device's day: `2026-11-23`. */
export function today(): string {
  const date = new Date(now());
  const month = String(date.getMonth() + 1).padStart(2, '0');
  return `${date.getFullYear()}-${month}-${String(date.getDate()).padStart(2, '0')}`;
}

/** When the next day begins, in wall time. */
export const midnight = (): number => new Date(now()).setHours(24, 0, 0, 0);

/** One tick for each time of the day, true where it is done. */
export const ticksOf = (progress: Progress, day: string, { id, dose }: Exercise): boolean[] =>
  numbersUpTo(dose.timesPerDay).map((index) => progress.has(entry(day, id, index + 1)));

/** With one tick as it should be; `time` counts from 0. */
export function marked(
  progress: Progress,
  day: string,
  id: ExerciseId,
  time: number,
  isDone: boolean,
): Progress {
  const changed = new Set(progress);
  const tick = entry(day, id, time + 1);
  if (isDone) changed.add(tick);
  else changed.delete(tick);
  return changed;
}

/** What was done on one day. */
export const ofDay = (progress: Progress, day: string): Progress =>
  new Set([...progress].filter((one) => one.startsWith(day)));

/** A table of what was done, for the patient's own use. */
export const fileOf = (progress: Progress): string =>
  ['date,exercise,time', ...[...progress].sort().map((one) => one.replaceAll(' ', ','))].join(
    '\r\n',
  );

const entry = (day: string, id: ExerciseId, time: number): string => `${day} ${id} ${time}`;
