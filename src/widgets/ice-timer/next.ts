import { html, type TemplateResult } from 'lit';
import { reminder } from '../../content/ice-timer.js';
import { now } from '../../kit/device/clock.js';
import { saveFile } from '../../kit/device/save-file.js';
import { formatDay, formatTime } from '../../kit/language/format.js';
import { msg } from '../../kit/language/msg.js';
import { calendar } from '../../kit/view/icons.js';
import { calendarFile } from './calendar.js';

/**
 * When the next icing is due.
 *
 * @param time wall time in ms
 * @param minutes its length
 */
export const renderNext = (time: number, minutes: number, locale: string): TemplateResult =>
  html`<div class="next" part="next">
    ${time > now() ? renderNextTime(time, minutes, locale) : renderDue()}
  </div>`;

function renderNextTime(time: number, minutes: number, locale: string): TemplateResult {
  const [title, text] = [reminder.title.text(), reminder.text.text()];
  const save = (): void => {
    const content = calendarFile({ time, minutes, title, text });
    saveFile({ name: 'ice-timer.ics', type: 'text/calendar', content });
  };
  return html`<div>
      <p class="small muted">${msg('Next icing')}</p>
      <p class="next-time">${formatTime(locale, time)}</p>
      <p class="small muted">${formatDay(locale, time)}</p>
    </div>
    <button class="button compact" part="reminder" @click=${save}>
      ${calendar()} ${msg('Add reminder')}
    </button>`;
}

const renderDue = (): TemplateResult =>
  html`<div>
    <p class="small muted">${msg('Next icing')}</p>
    <p class="next-time">${msg('Now', { desc: 'When the next icing is due' })}</p>
  </div>`;
