import { html, nothing, type TemplateResult } from 'lit';
import { renderSteps, type InstructionsView } from '../../exercise/instructions.js';
import { sideText } from '../../exercise/prescription.js';
import { formatWeekday } from '../../kit/language/format.js';
import { numbersUpTo } from '../../kit/numbers.js';

const DAYS = numbersUpTo(7);

/** What paper adds to a line of the program: the steps, how often, and a week of boxes. */
export function renderSheet(view: InstructionsView): TemplateResult {
  const { exercise, prescription, locale } = view;
  const { often, timesPerDay } = exercise.dose;
  const side = sideText(exercise, prescription.side);
  return html`<div class="sheet small">
    <ul class="how-often">
      <li data-claims=${often.claims}>${often.text()}</li>
      ${side ? html`<li>${side}</li>` : nothing}
    </ul>
    ${renderSteps(view)}
    <div class="week">
      ${DAYS.map((day) => html`<span>${formatWeekday(locale, day)}</span>`)}
      ${numbersUpTo(DAYS.length * timesPerDay).map(() => html`<i></i>`)}
    </div>
  </div>`;
}
