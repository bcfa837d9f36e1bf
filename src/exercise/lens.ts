import { html, type TemplateResult } from 'lit';
import type { Exercise } from '../content/exercises.js';
import { pressings } from '../content/pressing.js';
import {
  lensPlace,
  levelAt,
  mostPressed,
  renderLens,
  type FigureOptions,
} from '../figure/index.js';
import { renderStatement } from '../kit/view/statements.js';

/**
 * The tendon on the sit bone, close up, in the corner of a figure in its start pose (0) or in its
 * end pose (1), with a word on how hard it is pressed. A player moves both with the figure.
 */
export function renderCornerLens(
  { id }: Exercise,
  options: FigureOptions,
  progress: 0 | 1,
): TemplateResult {
  const shown = levelAt(id, progress);
  return html`<div class="lens ${lensPlace(id, options)}" aria-hidden="true">
    ${renderLens(id, options.side, progress)}
    ${pressings.map(
      ({ name }, level) =>
        html`<span class="lens-word" opacity=${level === shown ? 1 : 0}>${name.text()}</span>`,
    )}
  </div>`;
}

/** How hard the tendon is pressed at most, in a sentence. */
export const renderPressing = ({ id }: Exercise, kind: string): TemplateResult =>
  renderStatement(pressings[levelAt(id, mostPressed(id))].text, kind);
