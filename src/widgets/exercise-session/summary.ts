import { html, type TemplateResult } from 'lit';
import { formatNumber } from '../../kit/format.js';
import { check } from '../../kit/icons.js';
import { msg, str } from '../../kit/msg.js';
import type { Script } from './cues.js';
import { setsDone, type Session } from './session.js';

/** What was done, exercise by exercise. */
export const renderSummary = (session: Session, { works, locale }: Script): TemplateResult =>
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
