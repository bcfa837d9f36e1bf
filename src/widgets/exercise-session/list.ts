import { html, nothing, type TemplateResult } from 'lit';
import type { Exercise } from '../../content/exercises.js';
import type { Statement } from '../../content/statement.js';
import { drawnSide, sideText, summaryOf } from '../../exercise/prescription.js';
import { renderItems } from '../../kit/view/statements.js';
import { renderStill, type Look } from '../../figure/index.js';
import type { Work } from '../../exercise/plan.js';

export interface ListView {
  readonly works: readonly Work[];
  readonly chosen: readonly Work[];
  readonly look: Look;
  readonly locale: string;
  readonly onChoose: (exercise: Exercise) => void;
}

/** What there is to do, to choose from; on paper with all that one needs to know. */
export const renderList = (view: ListView): TemplateResult =>
  html`<ol class="list" part="list">
    ${view.works.map((work) => renderWork(work, view))}
  </ol>`;

function renderWork(work: Work, view: ListView): TemplateResult {
  const { exercise, prescription } = work;
  const { look } = view;
  const side = drawnSide(prescription.side);
  return html`<li>
    <label class="choice">
      <input
        type="checkbox"
        .checked=${view.chosen.includes(work)}
        @change=${() => view.onChoose(exercise)}
      />
      <span class="thumb mat">
        ${renderStill(exercise.id, { side, look, kind: 'thumbnail' })}
      </span>
      <span class="what">
        <span class="label">${exercise.name.text()}</span>
        <span class="small muted dose">
          <span>${summaryOf(view.locale, prescription)}</span>
          <span>${sideText(exercise, prescription.side)}</span>
        </span>
        ${exercise.dose.kind === 'fast' ? renderCondition(exercise.dose.advice) : nothing}
      </span>
    </label>
    <ol class="small on-paper">
      ${renderItems(exercise.steps)}
    </ol>
  </li>`;
}

/** Why it is not chosen from the start. */
const renderCondition = (advice: Statement | undefined) =>
  advice && html`<span class="small" data-claims=${advice.claims}>${advice.text()}</span>`;
