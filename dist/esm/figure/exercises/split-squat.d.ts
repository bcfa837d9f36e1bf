import type { Exercise } from '../types.js';
/** The feet are planted: the rear leg reaches no higher than the start. */
export declare const splitSquat: Exercise;
