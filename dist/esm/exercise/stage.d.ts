import { type Exercise } from '../content/exercises.js';
/** `Stage 2 · Strength, hip bent`: the recovery stage in which it begins, and its kind. */
export declare function stageText(exercise: Exercise, locale: string): string;
