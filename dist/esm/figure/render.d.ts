import { type TemplateResult } from 'lit';
import type { Hair } from './draw/side-body.js';
import type { FigureName } from './names.js';
import type { Exercise } from './types.js';
/** The leg that works. The figure turns that side to the viewer. */
export type BodySide = 'left' | 'right';
export interface FigureOptions {
    readonly side: BodySide;
    /** Default 'bun'. */
    readonly hair?: Hair;
}
export interface StillOptions extends FigureOptions {
    readonly kind: 'still' | 'thumbnail';
}
/** The end pose with the start as a ghost and an arrow ('still'), or by itself ('thumbnail'). */
export declare function renderStill(name: FigureName, options: StillOptions): TemplateResult;
/** The start pose; a FigurePlayer moves it. */
export declare const renderFigure: (name: FigureName, options: FigureOptions) => TemplateResult;
/** The start pose of an exercise that is no part of the list, for the pose editor. */
export declare function renderStart(exercise: Exercise, options: FigureOptions): TemplateResult;
