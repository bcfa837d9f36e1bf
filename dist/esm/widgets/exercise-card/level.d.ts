import { nothing, type TemplateResult } from 'lit';
import { type Exercise } from '../../content/exercises.js';
export declare const renderLevel: ({ levels: [first] }: Exercise) => TemplateResult | typeof nothing;
/** The pain rule, always open. */
