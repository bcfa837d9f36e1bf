import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { done } from '../../content/ice-timer.js';
import { now } from '../../kit/device/clock.js';
import { formatFromNow } from '../../kit/language/format.js';
import { msg, str } from '../../kit/language/msg.js';
import { MINUTE } from '../../kit/time.js';
import { check } from '../../kit/view/icons.js';
import { renderStatement } from '../../kit/view/statements.js';
import type { Actions } from './actions.js';
import type { Alarm } from './alarm.js';
import { renderDoneDial } from './dial.js';
import type { Icing } from './icing.js';
import { renderReset } from './reset-button.js';

interface DoneView {
  readonly icing: Icing;
  /** From one icing to the next: "4 hours". */
  readonly interval: string;
  readonly locale: string;
  readonly actions: Actions;
}

/** The end of an icing: the alarm until it is heard, and what to do now. */
export function renderDone({ icing, interval, locale, actions }: DoneView): TemplateResult {
  const { alarm } = icing;
  return html`${renderAlarm(alarm)} ${renderStatement(done.text(interval))}
  ${renderAgo(icing, locale)}
  ${
    alarm.isHeard
      ? nothing
      : html`<button class="button primary" part="acknowledge" @click=${actions.acknowledge}>
          ${check()} ${msg('The ice is off')}
        </button>`
  }
  ${renderReset('button plain', actions.reset)}`;
}

/** It flashes anew each time it rings. */
const renderAlarm = ({ isHeard, repeatsLeft }: Alarm): unknown =>
  keyed(
    repeatsLeft,
    html`<div class="dial is-done ${isHeard ? '' : 'rings'}" part="dial">
      ${renderDoneDial()}
      <div class="dial-text">${renderStatement(done.takeOff, 'heading')}</div>
    </div>`,
  );

function renderAgo({ session }: Icing, locale: string): TemplateResult | typeof nothing {
  const minutes = Math.floor((now() - (session?.endsAt ?? now())) / MINUTE);
  if (minutes <= 0) return nothing;
  const ago = formatFromNow(locale, -minutes, 'minute');
  return html`<p class="label">${msg(str`Finished ${ago}.`)}</p>`;
}
