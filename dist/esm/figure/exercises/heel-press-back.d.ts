import type { Exercise } from '../types.js';
/** Nothing moves: the heel pushes against the wall. */
export declare const heelPressBack: Exercise;
