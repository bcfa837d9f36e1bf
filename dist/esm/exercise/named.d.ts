import { type Exercise } from '../content/exercises.js';
import type { Unknown } from './unknown.js';
interface Named {
    readonly known: readonly Exercise[];
    readonly unknown: readonly Unknown[];
}
/** The exercises of an `exercises` attribute or a list that a framework sets, each once. */
export declare function exercisesIn(list: unknown): Named;
export {};
