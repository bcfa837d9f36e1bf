import { html, nothing, type TemplateResult } from 'lit';
import { caution } from '../../content/pain.js';
import { renderDose } from '../../exercise/dose.js';
import * as instructions from '../../exercise/instructions.js';
import type { MovingFigure } from '../../exercise/moving-figure.js';
import { renderStatement } from '../../kit/view/statements.js';
import { msg } from '../../kit/language/msg.js';

/** What a line of the program opens; while it is closed, without figure: what can be found. */
export function renderPanel(
  view: instructions.InstructionsView,
  figure: MovingFigure | undefined,
): TemplateResult {
  const { exercise, prescription, locale, heading } = view;
  return html`<div class="exercise">
    ${renderStatement(exercise.purpose)}
    <div class="look">
      ${figure?.render(exercise, prescription)} ${renderDose(exercise, prescription, locale)}
    </div>
    <div class="how">
      ${heading(msg('How to do it'))} ${instructions.renderSteps(view)}
      ${instructions.renderNotes(view)} ${instructions.renderMistakes(view)}
    </div>
    ${exercise.caution === caution ? nothing : instructions.renderCaution(exercise)}
    ${instructions.renderVariations(view)}
  </div>`;
}
