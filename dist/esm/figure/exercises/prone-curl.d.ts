import type { Exercise } from '../types.js';
/** Nothing moves: the near heel pushes up against the ankle of the other leg. */
export declare const proneCurl: Exercise;
