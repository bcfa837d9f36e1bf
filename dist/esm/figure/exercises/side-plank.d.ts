import type { Exercise } from '../types.js';
/** From the knees to the feet, the hips in line with shoulders and legs. */
export declare const sidePlank: Exercise;
