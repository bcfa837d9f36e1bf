import { type TemplateResult } from 'lit';
import type { Care, Stage } from '../../content/recovery-check.js';
/** A note with the colour and the icon of its urgency. */
export declare function renderNote(place: Stage | Care, content: TemplateResult): TemplateResult;
