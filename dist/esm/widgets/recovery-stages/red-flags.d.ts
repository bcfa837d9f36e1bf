import { type TemplateResult } from 'lit';
import type { Care, Stage } from '../../content/recovery-check.js';
import { type Heading } from './statements.js';
/** A note with the colour and the icon of its urgency. */
export declare function renderNote(place: Stage | Care, content: TemplateResult): TemplateResult;
/** The signs that lead to care, the most urgent first. */
export declare const renderRedFlags: (heading: Heading) => TemplateResult[];
