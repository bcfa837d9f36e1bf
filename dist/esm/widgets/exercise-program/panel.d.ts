import { type TemplateResult } from 'lit';
import * as instructions from '../../exercise/instructions.js';
import type { MovingFigure } from '../../exercise/moving-figure.js';
/** What a line of the program opens. */
export declare function renderPanel(view: instructions.InstructionsView, figure: MovingFigure): TemplateResult;
