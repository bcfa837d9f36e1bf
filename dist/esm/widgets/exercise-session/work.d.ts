import type { Exercise } from '../../content/exercises.js';
import { DOSE_PARTS, type Prescription, type Side } from '../../exercise/prescription.js';
type DosePart = (typeof DOSE_PARTS)[number];
/** What a clinic asks for, for all exercises of a session; null: each one's own dose. */
export type Wishes = Readonly<Record<DosePart, number | null>>;
/** The widest range of each part; every exercise has its own within. */
export declare const WIDEST: {
    readonly sets: {
        readonly minimum: 1;
        readonly maximum: 5;
        readonly fallback: 3;
    };
    readonly reps: {
        readonly minimum: 1;
        readonly maximum: 15;
        readonly fallback: 15;
    };
    readonly hold: {
        readonly minimum: 1;
        readonly maximum: 45;
        readonly fallback: 30;
    };
    readonly rest: {
        readonly minimum: 10;
        readonly maximum: 300;
        readonly fallback: 60;
    };
    readonly tempo: {
        readonly minimum: 1;
        readonly maximum: 6;
        readonly fallback: 3;
    };
};
/** The dose of one exercise: what is asked for, as far as the exercise allows it. */
export declare function prescriptionOf(exercise: Exercise, wishes: Wishes, side: Side): Prescription;
export {};
