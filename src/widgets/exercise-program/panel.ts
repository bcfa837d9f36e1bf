import { html, nothing, type TemplateResult } from 'lit';
import { renderPainRuleSlot } from '../../care/pain-rule-slot.js';
import { caution } from '../../content/pain.js';
import * as instructions from '../../exercise/instructions.js';
import { renderPressing } from '../../exercise/lens.js';
import type { MovingFigure } from '../../exercise/moving-figure.js';
import { renderStatement, renderStatements } from '../../kit/view/statements.js';
import { msg } from '../../kit/language/msg.js';
import type { ExerciseView } from './view.js';

/** What a line of the program opens; while it is closed, without figure: what can be found. */
export function renderPanel(
  view: ExerciseView,
  figure: MovingFigure | undefined,
): TemplateResult {
  const { exercise, prescription, look, heading } = view;
  return html`<div class="exercise">
    ${renderStatement(exercise.purpose)}
    <div class="look">
      ${figure?.render(exercise, prescription, look)} ${instructions.renderAmount(view)}
    </div>
    <div class="how">
      ${heading(msg('How to do it'))} ${instructions.renderSteps(view)}
      ${instructions.renderAdvice(view)} ${renderPressing(exercise, 'small muted')}
      ${renderMistakes(view)}
    </div>
    ${exercise.caution === caution ? nothing : renderPainRuleSlot(exercise.caution)}
    ${instructions.renderVariations(view)}
  </div>`;
}

const renderMistakes = ({ exercise, heading }: instructions.InstructionsView) =>
  exercise.mistakes.length
    ? html`<div class="facts">
        ${heading(msg('Common mistakes'))} ${renderStatements(exercise.mistakes)}
      </div>`
    : nothing;
