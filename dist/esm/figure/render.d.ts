import { type TemplateResult } from 'lit';
import type { FigureName } from './names.js';
import type { Exercise } from './types.js';
/** The leg that works. The figure turns that side to the viewer. */
export type BodySide = 'left' | 'right';
export interface FigureOptions {
    readonly side: BodySide;
}
export interface StillOptions extends FigureOptions {
    readonly kind: 'still' | 'thumbnail';
}
/** The end pose with the start as a ghost and an arrow ('still'), or by itself ('thumbnail'). */
export declare function renderStill(name: FigureName, options: StillOptions): TemplateResult;
/** The start pose; a FigurePlayer moves it. */
export declare const renderFigure: (name: FigureName, options: FigureOptions) => TemplateResult;
/** From the start pose (0) to the end pose (1): also for the pose editor and filmstrips. */
export declare function renderMoment(exercise: Exercise, options: FigureOptions, progress?: number): TemplateResult;
