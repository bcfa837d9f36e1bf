import type { Exercise } from '../content/exercises.js';
export type Side = 'both' | 'left' | 'right';
/** What a patient is asked to do; times in seconds. */
export interface Prescription {
    readonly sets: number;
    readonly reps: number;
    readonly hold: number;
    readonly rest: number;
    /** To the end of the movement, and the same back. */
    readonly tempo: number;
    readonly side: Side;
}
export declare const DOSE_PARTS: readonly ["sets", "reps", "hold", "rest", "tempo"];
/** The brief's dose. */
export declare function usualPrescription({ dose }: Exercise): Prescription;
/** 90 → “90 sec”, 120 → “2 min”. */
export declare const formatSeconds: (locale: string, seconds: number) => string;
/** “3 × 15”, “5 × 30 sec”, “2 × 15, hold 5 sec”. */
export declare function summaryOf(locale: string, { sets, reps, hold }: Prescription): string;
/** “Each side”, for exercises that train one leg at a time. */
export declare function sideText({ isOneSided }: Exercise, side: Side): string;
