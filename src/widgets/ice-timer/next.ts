import { html, type TemplateResult } from 'lit';
import { reminder } from '../../content/ice-timer.js';
import { now } from '../../kit/device/clock.js';
import { saveFile } from '../../kit/device/save-file.js';
import { formatDay, formatTime } from '../../kit/language/format.js';
import { msg } from '../../kit/language/msg.js';
import { calendar } from '../../kit/view/icons.js';
import { calendarFile } from './calendar.js';

interface NextView {
  /** Wall time in ms. */
  readonly time: number;
  readonly locale: string;
  /** Length of the icing. */
  readonly minutes: number;
}

/** When the next icing is due. */
export const renderNext = (view: NextView): TemplateResult =>
  html`<div class="next" part="next">
    ${view.time > now() ? renderNextTime(view) : renderDue()}
  </div>`;

function renderNextTime({ time, locale, minutes }: NextView): TemplateResult {
  const [title, text] = [reminder.title.text(), reminder.text.text()];
  const save = (): void => {
    saveFile('ice-timer.ics', 'text/calendar', calendarFile({ time, minutes, title, text }));
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
