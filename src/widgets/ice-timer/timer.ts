import { html, nothing, type TemplateResult } from 'lit';
import * as content from '../../content/ice-timer.js';
import { formatClock, formatNumber, formatQuantity } from '../../kit/language/format.js';
import { msg, str } from '../../kit/language/msg.js';
import { MINUTE } from '../../kit/time.js';
import { renderChoice } from '../../kit/view/choice.js';
import * as icons from '../../kit/view/icons.js';
import { renderStatement } from '../../kit/view/statements.js';
import type { Actions } from './actions.js';
import { renderDial } from './dial.js';
import type { Icing } from './icing.js';
import { renderReset } from './reset-button.js';
import { renderSkin } from './skin.js';

interface TimerView {
  readonly icing: Icing;
  /** Chosen, or of the icing that runs. */
  readonly minutes: number;
  /** Minutes to choose from. */
  readonly choices: readonly number[];
  /** Time left in ms. */
  readonly left: number;
  /** Whether it takes a gesture until it can ring. */
  readonly isSoundAwaited: boolean;
  readonly locale: string;
  readonly actions: Actions;
}

/** The dial with the time left, and what can be done before and during an icing. */
export function renderTimer(view: TimerView): TemplateResult {
  const { icing, minutes, left, isSoundAwaited, locale, actions } = view;
  const total = formatQuantity(locale, minutes, 'minute', 'short');
  return html`<div class="dial" part="dial">
      ${renderDial(left / (minutes * MINUTE))}
      <div class="dial-text" role="timer">
        <p class="time" dir="ltr">${formatClock(locale, left)}</p>
        <p class="muted">${msg(str`of ${total}`, { desc: 'Under the time left: of 20 min' })}</p>
      </div>
    </div>
    ${icing.phase === 'ready' ? renderDuration(view) : nothing}
    ${renderStatement(content.cloth, 'label')}
    ${icing.phase === 'ready' ? renderStart(icing, actions) : renderRunning(icing, actions)}
    ${isSoundAwaited ? renderStatement(content.soundAgain, 'label') : nothing}
    ${renderStatement(content.soundNote, 'small muted')}`;
}

function renderDuration({ minutes, choices, locale, actions }: TimerView): TemplateResult {
  const offer = (choice: number): TemplateResult =>
    renderChoice({
      name: 'minutes',
      text: formatNumber(locale, choice),
      isChosen: choice === minutes,
      onChoose: () => actions.choose(choice),
    });
  return html`<fieldset class="duration" part="duration">
    <legend class="small muted">${msg('Minutes')}</legend>
    <div class="segmented">${choices.map(offer)}</div>
  </fieldset>`;
}

const renderStart = ({ canBringBack }: Icing, { start, bringBack }: Actions): TemplateResult =>
  html`<button class="button primary" part="start" @click=${start}>
      ${icons.play()} ${msg('Start icing')}
    </button>
    ${
      canBringBack
        ? html`<button class="button" part="undo" @click=${bringBack}>
            ${msg('Undo reset')}
          </button>`
        : nothing
    }`;

function renderRunning(
  { phase, isTimeToLook }: Icing,
  { pause, resume, reset }: Actions,
): TemplateResult {
  const isPaused = phase === 'paused';
  return html`<div class="controls">
      <button class="button primary" part="pause" @click=${isPaused ? resume : pause}>
        ${isPaused ? icons.play() : icons.pause()} ${isPaused ? msg('Resume') : msg('Pause')}
      </button>
      ${renderReset('button', reset)}
    </div>
    ${renderSkin(isTimeToLook)}`;
}
