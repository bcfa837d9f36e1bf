import { type TemplateResult } from 'lit';
import type { Ticks } from './ticks.js';
/** Ticks stay on the device only when the patient says so; without the tick they are erased. */
export declare const renderKeeping: (ticks: Ticks, onEraseSetAside: () => void) => TemplateResult;
