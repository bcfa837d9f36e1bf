import { svg, type TemplateResult } from 'lit';
import type { FigureName } from './names.js';

/** The leg that works. The figure turns that side to the viewer. */
export type Side = 'left' | 'right';

export interface FigureOptions {
  readonly side: Side;
}

export interface StillOptions extends FigureOptions {
  readonly kind: 'still' | 'thumbnail';
}

/** The end pose with the start as a ghost and an arrow ('still'), or by itself ('thumbnail'). */
export function renderStill(_name: FigureName, _options: StillOptions): TemplateResult {
  return svg`<svg class="figure" viewBox="0 0 300 200" aria-hidden="true"></svg>`;
}

/** The start pose; a FigurePlayer moves it. */
export function renderFigure(_name: FigureName, _options: FigureOptions): TemplateResult {
  return svg`<svg class="figure" viewBox="0 0 300 200" aria-hidden="true"></svg>`;
}
