import { html, type TemplateResult } from 'lit';
import type { Exercise } from '../../content/exercises.js';
import { sideText, summaryOf } from '../../exercise/prescription.js';
import { renderItems } from '../../kit/statements.js';
import { renderStill } from '../../figure/index.js';
import type { Work } from './plan.js';

export interface ListView {
  readonly works: readonly Work[];
  readonly locale: string;
  readonly isChosen: (exercise: Exercise) => boolean;
  readonly onChoose: (exercise: Exercise) => void;
}

/** What there is to do, to choose from; on paper with all that one needs to know. */
export const renderList = (view: ListView): TemplateResult =>
  html`<ol class="list" part="list">
    ${view.works.map((work) => renderWork(work, view))}
  </ol>`;

function renderWork({ exercise, prescription }: Work, view: ListView): TemplateResult {
  const side = prescription.side === 'left' ? 'left' : 'right';
  return html`<li>
    <label class="choice">
      <input
        type="checkbox"
        .checked=${view.isChosen(exercise)}
        @change=${() => view.onChoose(exercise)}
      />
      <span class="thumb mat"> ${renderStill(exercise.id, { side, kind: 'thumbnail' })} </span>
      <span class="what">
        <span class="label">${exercise.name.text()}</span>
        <span class="small muted dose">
          <span>${summaryOf(view.locale, prescription)}</span>
          <span>${sideText(exercise, prescription.side)}</span>
        </span>
      </span>
    </label>
    <ol class="small on-paper">
      ${renderItems(exercise.steps)}
    </ol>
  </li>`;
}
