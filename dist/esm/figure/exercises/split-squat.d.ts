import type { Exercise } from '../types.js';
/** The feet are planted, so the start is lower than in a squat with the feet close. */
export declare const splitSquat: Exercise;
