import { html, nothing, type TemplateResult } from 'lit';
import { painCheck } from '../../content/exercise-session.js';
import { bandOfAnswer } from '../../content/pain.js';
import type { Statement } from '../../content/statement.js';
import { msg } from '../../kit/language/msg.js';
import { renderStatement } from '../../kit/view/statements.js';
import { renderAdvice, ruleOf } from './advice.js';
import { renderPainScale } from './pain-scale.js';
import type { SessionView } from './view.js';

/** “It hurts”: above 5, or sharp, there is no way on. */
export function renderPain(view: SessionView): TemplateResult {
  const { controller } = view;
  const isTooMuch = bandOfAnswer(controller.pain, ruleOf(controller)) === 'stop';
  return html`<div class="panel">
    ${renderPainQuestion(painCheck.now, view)}
    <div class="actions">
      ${
        isTooMuch
          ? renderMain('finish', msg('End session'), () => controller.end(true))
          : html`${renderMain('primary', msg('Go on'), controller.resume)}
              <button class="button" type="button" @click=${controller.nextExercise}>
                ${msg('Skip this exercise')}
              </button>`
      }
    </div>
  </div>`;
}

/** The pain check at the end. */
export function renderCheck(view: SessionView): TemplateResult {
  const { controller } = view;
  const isAnswered = bandOfAnswer(controller.pain, ruleOf(controller)) !== undefined;
  const answer = isAnswered ? msg('Finish') : msg('No answer');
  return html`<div class="panel">
    ${renderPainQuestion(painCheck.worst, view, painCheck.only)}
    <div class="actions">${renderMain('finish', answer, controller.finish)}</div>
  </div>`;
}

export const renderClosing = ({ heading, controller }: SessionView): TemplateResult =>
  html`<div class="panel">
    <div tabindex="-1" class="question">${heading(msg('End this session?'), 2)}</div>
    <div class="actions">
      ${renderMain('primary', msg('Go on'), controller.resume)}
      <button class="button" type="button" part="finish" @click=${() => controller.end(false)}>
        ${msg('End session')}
      </button>
    </div>
  </div>`;

/** The button that most will press. */
export const renderMain = (
  part: 'primary' | 'finish',
  label: string,
  action: () => void,
): TemplateResult =>
  html`<button class="button primary" type="button" part=${part} @click=${action}>
    ${label}
  </button>`;

function renderPainQuestion(
  question: Statement,
  view: SessionView,
  more?: Statement,
): TemplateResult {
  const { heading, controller } = view;
  return html`<div>
      <div tabindex="-1" class="question" data-claims=${question.claims}>
        ${heading(question.text(), 2)}
      </div>
      ${more ? renderStatement(more, 'muted') : nothing}
    </div>
    ${renderPainScale(question, controller)} ${renderAdvice(view)}`;
}
