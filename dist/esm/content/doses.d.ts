import type { NumberRange } from '../kit/attributes.js';
import { type Statement } from './statement.js';
/** `motion` and `isometric` are gentle enough for severe pain. */
export type DoseKind = 'motion' | 'isometric' | 'strength' | 'control' | 'trunk' | 'fast' | 'stretch';
/**
 * How much, and what a clinic may set: less than the brief's dose, never more [D]. Times in
 * seconds. Where the brief names no rest, the default is ours [D].
 */
export interface Dose {
    readonly kind: DoseKind;
    readonly sets: NumberRange;
    readonly reps: NumberRange;
    /** 0 where nothing is held. */
    readonly hold: NumberRange;
    readonly rest: NumberRange;
    /** Seconds to the end of the movement, and the same back. */
    readonly tempo: NumberRange;
    /** How often; the stretches may be left out. */
    readonly often: Statement;
    readonly timesPerDay: 1 | 2;
    readonly advice?: Statement | undefined;
}
export declare const motion: Dose;
export declare const motionWithHold: Dose;
export declare const isometric: Dose;
/** A hold in which the patient decides how hard to push. */
export declare const push: Dose;
export declare const strength: Dose;
/** A strength exercise of few repetitions. */
export declare const control: (mostReps: number, fallback: number) => Dose;
export declare const trunk: Dose;
export declare const fast: Dose;
export declare const stretch: Dose;
