import { type Exercise } from '../content/exercises.js';
import type { Unknown } from './unknown.js';
interface Named {
    readonly known: readonly Exercise[];
    readonly unknown: readonly Unknown[];
}
/** The exercises of an `exercises` attribute, each once. */
export declare function exercisesIn(list: string): Named;
export {};
