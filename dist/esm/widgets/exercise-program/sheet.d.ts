import { type TemplateResult } from 'lit';
import { type InstructionsView } from '../../exercise/instructions.js';
/** What paper adds to a line of the program: the steps, how often, and a week of boxes. */
export declare function renderSheet(view: InstructionsView): TemplateResult;
