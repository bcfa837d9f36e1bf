import { html, type TemplateResult } from 'lit';
import { formatNumber } from '../../kit/language/format.js';
import { check } from '../../kit/view/icons.js';
import { msg, str } from '../../kit/language/msg.js';
import { renderAdvice } from './advice.js';
import type { Script } from './cues.js';
import { renderMain } from './questions.js';
import { setsDone, type Session } from './session.js';
import type { SessionView } from './view.js';

/** The end: what was done, and what the pain asks for. */
export const renderOver = (view: SessionView): TemplateResult => {
  const { session, script, heading, controller } = view;
  return html`<div class="panel">
    <div tabindex="-1" class="question">${heading(msg('What you have done'), 2)}</div>
    ${renderSets(session, script)} ${renderAdvice(view)}
    <div class="actions">
      ${renderMain('finish', msg('Back to the exercises'), controller.reset)}
    </div>
  </div>`;
};

/** Sets, exercise by exercise. */
const renderSets = (session: Session, { works, locale }: Script): TemplateResult =>
  html`<ul class="done-list">
    ${works.map(({ exercise, prescription }, index) => {
      const done = setsDone(session, index);
      const [number, all] = [done, prescription.sets].map((count) => formatNumber(locale, count));
      return html`<li class=${done < prescription.sets ? '' : 'is-done'}>
        ${check()}
        <span>${exercise.name.text()}</span>
        <span class="muted">${msg(str`Sets: ${number} of ${all}`)}</span>
      </li>`;
    })}
  </ul>`;
