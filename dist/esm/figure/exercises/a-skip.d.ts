import type { Exercise } from '../types.js';
/** From one leg to the other, with a hop in between. */
export declare const aSkip: Exercise;
