import { html, nothing, type TemplateResult } from 'lit';
import { painCheck } from '../../content/exercise-session.js';
import { bandOf } from '../../content/pain.js';
import type { Statement } from '../../content/statement.js';
import { msg } from '../../kit/msg.js';
import { renderStatement } from '../../kit/statements.js';
import { renderAdvice } from './advice.js';
import { renderPainScale } from './pain-scale.js';
import type { SessionView } from './view.js';

/** “It hurts”: above 5 there is no way on. */
export function renderPain(view: SessionView): TemplateResult {
  const { score, actions } = view;
  const isTooMuch = score !== undefined && bandOf(score) === 'stop';
  return html`<div class="panel">
    ${renderPainQuestion(painCheck.now, view)}
    <div class="actions">
      ${
        isTooMuch
          ? renderMain('finish', msg('End session'), () => actions.end('pain'))
          : html`${renderMain('primary', msg('Go on'), actions.resume)}
              <button class="button" type="button" @click=${actions.nextExercise}>
                ${msg('Skip this exercise')}
              </button>`
      }
    </div>
  </div>`;
}

/** The pain check at the end. */
export function renderCheck(view: SessionView): TemplateResult {
  const answer = view.score === undefined ? msg('Skip') : msg('Finish');
  return html`<div class="panel">
    ${renderPainQuestion(painCheck.worst, view, painCheck.only)}
    <div class="actions">${renderMain('finish', answer, view.actions.finish)}</div>
  </div>`;
}

export const renderClosing = ({ heading, actions }: SessionView): TemplateResult =>
  html`<div class="panel">
    <div tabindex="-1" class="question">${heading(msg('End this session?'), 2)}</div>
    <div class="actions">
      ${renderMain('primary', msg('Go on'), actions.resume)}
      <button class="button" type="button" part="finish" @click=${() => actions.end('closed')}>
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
  { session, script, score, heading, actions }: SessionView,
  more?: Statement,
): TemplateResult {
  return html`<div>
      <div tabindex="-1" class="question" data-claims=${question.claims}>
        ${heading(question.text(), 2)}
      </div>
      ${more ? renderStatement(more, 'muted') : nothing}
    </div>
    ${renderPainScale({ question, locale: script.locale, score, onScore: actions.rate })}
    ${score === undefined ? nothing : renderAdvice(score, session.ending !== undefined)}`;
}
