import type { Exercise } from '../content/exercises.js';
import type { Prescription, Side } from './prescription.js';
/** One exercise of a session, and how much of it. */
export interface Work {
    readonly exercise: Exercise;
    readonly prescription: Prescription;
}
/** What the patient does for a while. `up`, `hold` and `down` make a repetition. */
export type Kind = 'ready' | 'up' | 'hold' | 'down' | 'switch' | 'rest';
export interface Step {
    readonly kind: Kind;
    /** In ms. */
    readonly duration: number;
    /** Index of the exercise. A rest belongs to the set that it follows. */
    readonly exercise: number;
    /** From 1. */
    readonly set: number;
    /** From 1; 0 before the first. */
    readonly rep: number;
    /** The leg that works; `both` at once. */
    readonly side: Side;
}
export declare const SECOND = 1000;
/** Everything to do in a session, one after the other. */
export declare function planOf(works: readonly Work[]): Step[];
/** What a session begins with: fast moves among others wait until the patient adds them [D]. */
export declare const usualChoice: (works: readonly Work[]) => readonly Work[];
/** Length of a plan in ms. */
export declare const lengthOf: (steps: readonly Step[]) => number;
/** Repetitions are work; the rest is a time to get ready or to recover. */
export declare const isWork: ({ kind }: Step) => boolean;
/** Index of the step that leads into the set of this step. */
export declare function startOfSet(steps: readonly Step[], index: number): number;
/** Index of the step that leads into the next set; the plan's length after the last. */
export declare function startOfNextSet(steps: readonly Step[], index: number): number;
/** Index where the next exercise starts; the plan's length after the last. */
export declare function startOfNextExercise(steps: readonly Step[], index: number): number;
/** Index of the first step of the repetition that this step is part of. */
export declare function startOfRep(steps: readonly Step[], index: number): number;
