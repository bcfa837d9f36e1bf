import type { Exercise, ExerciseId } from '../../content/exercises.js';
import { Store } from '../../kit/store.js';
/** What was done, each as `2026-11-23 bridge-hold 1`: day, exercise, which time of the day. */
export type Progress = ReadonlySet<string>;
/**
 * Written down only when the patient says so. As text: old libraries on clinic pages turn lists
 * into text of their own kind.
 */
export declare const progressStore: () => Store<string>;
/** The progress as the store keeps it. */
export declare const textOf: (progress: Progress) => string;
/** The progress that a text of the store tells of. */
export declare const progressOf: (text: string) => Progress;
/** The device's day: `2026-11-23`. */
export declare function today(): string;
/** When the next day begins, in wall time. */
export declare const midnight: () => number;
/** One tick for each time of the day, true where it is done. */
export declare const ticksOf: (progress: Progress, day: string, { id, dose }: Exercise) => boolean[];
/** With one tick as it should be; `time` counts from 0. */
export declare function marked(progress: Progress, day: string, id: ExerciseId, time: number, isDone: boolean): Progress;
/** What was done on one day. */
export declare const ofDay: (progress: Progress, day: string) => Progress;
/** A table of what was done, for the patient's own use. */
export declare const fileOf: (progress: Progress) => string;
