import { html, nothing, type TemplateResult } from 'lit';
import { renderSteps } from '../../exercise/instructions.js';
import { doseInWords, drawnSide, sideText } from '../../exercise/prescription.js';
import { renderPair } from '../../figure/index.js';
import { msg } from '../../kit/language/msg.js';
import { formatWeekday } from '../../kit/language/format.js';
import { moon, sun } from '../../kit/view/icons.js';
import { numbersUpTo } from '../../kit/numbers.js';
import type { ExerciseView } from './view.js';

const DAYS = numbersUpTo(7);

/**
 * What paper adds to a line of the program: where a movement starts and ends, the dose in words,
 * how often, the steps, and a week of boxes.
 *
 * @param isPrinting the drawings are many: they wait until then
 */
export function renderSheet(view: ExerciseView, isPrinting: boolean): TemplateResult {
  const { exercise, prescription, locale } = view;
  const { often, timesPerDay } = exercise.dose;
  const side = sideText(exercise, prescription.side);
  return html`<div class="sheet">
    ${isPrinting ? renderPositions(view) : nothing}
    <ul class="how-much">
      ${doseInWords(exercise, prescription, locale).map((text) => html`<li>${text}</li>`)}
    </ul>
    <ul class="how-often">
      <li data-claims=${often.claims}>${often.text()}</li>
      ${side ? html`<li>${side}</li>` : nothing}
    </ul>
    ${renderSteps(view)}
    <div class="week">
      ${DAYS.map((day) => html`<span>${formatWeekday(locale, day)}</span>`)}
      ${timesPerDay > 1 ? [renderDay(sun()), renderDay(moon())] : renderDay(nothing)}
    </div>
  </div>`;
}

/** A box for each day, and what time of the day it is for. */
const renderDay = (glyph: unknown): TemplateResult =>
  html`${glyph} ${DAYS.map(() => html`<i></i>`)}`;

function renderPositions({ exercise, prescription, look }: ExerciseView): TemplateResult {
  const { start, end, isLow } = renderPair(exercise.id, {
    side: drawnSide(prescription.side),
    look,
  });
  return html`<div class="pair ${isLow ? 'low' : ''}">
    <div>
      <span>${msg('From', { desc: 'Over the drawing of how a movement starts' })}</span>${start}
    </div>
    <div>
      <span>${msg('To', { desc: 'Over the drawing of how a movement ends' })}</span>${end}
    </div>
  </div>`;
}
