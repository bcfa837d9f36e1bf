import type { Exercise } from '../types.js';
import { type Item } from './layers.js';
/** Everything of the body that is behind a post in the middle. */
export declare const farSide: (exercise: Exercise) => Item[];
export declare const nearSide: (exercise: Exercise) => Item[];
