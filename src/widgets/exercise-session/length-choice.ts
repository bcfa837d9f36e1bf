import { html, nothing, type TemplateResult } from 'lit';
import { shorterSessions } from '../../exercise/length.js';
import type { Work } from '../../exercise/plan.js';
import { formatQuantity } from '../../kit/language/format.js';
import { msg } from '../../kit/language/msg.js';
import { renderChoice } from '../../kit/view/choice.js';

export interface LengthView {
  /** What the session begins with. */
  readonly usual: readonly Work[];
  /** How many of them the patient has time for; undefined for all. */
  readonly count: number | undefined;
  readonly locale: string;
  readonly onCount: (count: number | undefined) => void;
}

/** The first thing to decide: how long today's session may take. */
export function renderLengthChoice(view: LengthView): TemplateResult | typeof nothing {
  const { usual, locale } = view;
  const shorter = shorterSessions(usual);
  if (!shorter.length) return nothing;
  const choice = (text: string, count: number | undefined): TemplateResult =>
    renderChoice({
      name: 'length',
      text,
      isChosen: count === view.count,
      onChoose: () => view.onCount(count),
    });
  return html`<fieldset class="length" part="length">
    <legend class="label">${msg('How long today?')}</legend>
    <div class="segmented">
      ${shorter.map(({ count, minutes }) =>
        choice(formatQuantity(locale, minutes, 'minute', 'short'), count),
      )}
      ${choice(msg('All', { desc: 'All exercises of the session' }), undefined)}
    </div>
  </fieldset>`;
}
