import type { Exercise } from '../types.js';
export declare const hamstringSlider: Exercise;
