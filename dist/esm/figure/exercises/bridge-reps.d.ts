import type { Exercise } from '../types.js';
/** The hips hover between repetitions. */
export declare const bridgeReps: Exercise;
