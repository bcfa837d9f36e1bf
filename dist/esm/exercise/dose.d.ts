import { type TemplateResult } from 'lit';
import type { Exercise } from '../content/exercises.js';
import { type Prescription } from './prescription.js';
/** How much, in large figures. */
export declare function renderDose({ dose }: Exercise, { sets, reps, hold, rest, tempo }: Prescription, locale: string): TemplateResult;
