import type { Work } from '../../exercise/plan.js';
import { type Session } from './session.js';
/** Names of the exercises whose last set is done now and was not before. */
export declare const newlyDone: (before: Session, session: Session, works: readonly Work[]) => readonly string[];
/** What a session came to, for the page: never how much it hurt. */
export declare const resultOf: (session: Session, works: readonly Work[]) => {
    complete: boolean;
    exercises: {
        exercise: "heel-slide" | "prone-knee-bend" | "prone-hip-extension" | "bridge-hold" | "long-bridge-hold" | "prone-curl" | "heel-press-back" | "side-plank" | "bridge-reps" | "resisted-curl" | "band-hip-extension" | "hamstring-slider" | "nordic-lower" | "chair-lift" | "hip-hinge" | "step-up" | "split-squat" | "a-skip" | "standing-stretch" | "doorway-stretch";
        sets: number;
        of: number;
    }[];
};
