import { html, type TemplateResult } from 'lit';
import { frequency } from '../../content/recovery-stages.js';
import { formatWeekday } from '../../kit/language/format.js';
import { renderStatement } from '../../kit/view/statements.js';
import type { Heading } from './statements.js';

/** How many dots on each day from Monday, for each step of the taper. */
const WEEKS = [
  [2, 2, 2, 2, 2, 2, 2],
  [1, 1, 1, 1, 1, 1, 1],
  [1, 0, 1, 0, 1, 0, 0],
];

/** The taper: twice a day, once a day, weekly routine. */
export const renderFrequency = (locale: string, heading: Heading): TemplateResult =>
  html`<div class="frequency" part="frequency">
    ${heading(frequency.title.text())}
    <ol>
      ${frequency.steps.map(
        ({ name, text }, index) =>
          html`<li>
            ${renderStatement(name, 'label')}
            <div class="week" aria-hidden="true">${renderDays(index, locale)}</div>
            ${renderStatement(text, 'small muted')}
          </li>`,
      )}
    </ol>
  </div>`;

const renderDays = (step: number, locale: string): TemplateResult[] =>
  (WEEKS[step] ?? []).map(
    (dots, day) =>
      html`<span class="small muted dots-${dots}">${formatWeekday(locale, day)}</span>`,
  );
