import { html, nothing, type TemplateResult } from 'lit';
import { formatClock, formatNumber, formatQuantity } from '../../kit/language/format.js';
import { plus } from '../../kit/view/icons.js';
import { msg, str } from '../../kit/language/msg.js';
import { nameOf, nameOfSide, repName, setName, type Script } from './cues.js';
import type { Step } from '../../exercise/plan.js';
import { SECOND } from '../../kit/time.js';
import { renderRing } from '../../kit/view/ring.js';
import { renderBar } from './bar.js';
import {
  countdownOf,
  durationOf,
  isWaiting,
  leftOf,
  READY_TIMES,
  type Pause,
} from './session.js';
import { MORE_REST } from './session-controller.js';
import type { SessionView } from './view.js';

/** Letters of a phase, and of a word in it, that have room in the largest size. */
const LONGEST_NAME = 14;
const LONGEST_WORD = 8;

const isLong = (name: string): boolean =>
  name.length > LONGEST_NAME || name.split(' ').some((word) => word.length > LONGEST_WORD);

/** What a patient sees: a rest shows what comes next, to get into place. */
export const stepShown = (index: number, steps: readonly Step[]): Step | undefined =>
  (steps[index]?.kind === 'rest' ? steps[index + 1] : undefined) ?? steps[index];

/** The figure, the one number that counts now, and where in the set it is. */
export function renderStage(view: SessionView): TemplateResult | typeof nothing {
  const { session, script, figure, look } = view;
  const step = script.steps[session.index];
  const shown = stepShown(session.index, script.steps);
  if (!step || !shown) return nothing;
  const isRest = step.kind === 'rest';
  const work = script.works[shown.exercise];
  const isWait = isWaiting(session);
  return html`<div class="stage mat ${isRest ? 'is-rest' : ''}">
    <div class="figure-column">
      ${session.pause && !isWait ? renderPause(session.pause) : nothing}
      ${isRest ? renderUpNext(shown, script) : nothing}
      ${work ? figure.render(work.exercise, shown.side, look) : nothing}
      ${isRest ? renderRestButtons(view) : nothing}
    </div>
    ${
      isWait
        ? renderWait(step, view)
        : html`${renderCount(step, view)} ${isRest ? nothing : renderTempo(step, view)}`
    }
  </div>`;
}

const renderPause = (pause: Pause): TemplateResult =>
  html`<p class="paused">
    ${pause === 'away' ? msg('Paused while you were away.') : msg('Paused')}
  </p>`;

/** Nothing counts before the patient is in place; or a time does that they choose. */
function renderWait(step: Step, { script, controller }: SessionView): TemplateResult {
  // Not “Get ready”, which counts.
  const name = step.kind === 'ready' ? msg('In place?') : nameOf(step, script);
  return html`<div class="waiting" part="get-ready">
    <p class="phase ${isLong(name) ? 'is-long' : ''}">${name}</p>
    ${renderPlace(step, script)}
    <p id="by-itself" class="small">${msg('Or it starts by itself in:')}</p>
    <div class="times" role="group" aria-labelledby="by-itself">
      ${READY_TIMES.map(
        (time) =>
          html`<button
            class="button compact"
            type="button"
            @click=${() => controller.readyIn(time)}
          >
            ${formatQuantity(script.locale, time / SECOND, 'second', 'short')}
          </button>`,
      )}
    </div>
  </div>`;
}

function renderCount(step: Step, { session, script, now }: SessionView): TemplateResult {
  const countdown = countdownOf(session, now);
  const left = countdown || leftOf(session, now);
  const name = countdown ? msg('Get ready') : nameOf(step, script);
  return html`<div class="counter" part="counter" role="timer">
    <p class="phase ${isLong(name) ? 'is-long' : ''}">${name}</p>
    <div class="dial">
      ${renderRing({
        size: 200,
        radius: 91,
        left: countdown ? 1 : left / Math.max(left, durationOf(step, session)),
      })}
      <p class="count" dir="ltr">${clockFace(left, step, script.locale)}</p>
    </div>
    ${step.kind === 'rest' ? nothing : renderPlace(step, script)}
  </div>`;
}

/** `3` while working, `0:42` in a rest; rounded up, so that 0 means over. */
function clockFace(left: number, { kind }: Step, locale: string): string {
  return kind === 'rest'
    ? formatClock(locale, left)
    : formatNumber(locale, Math.ceil(left / SECOND));
}

function renderPlace(step: Step, script: Script): TemplateResult {
  const reps = script.works[step.exercise]?.prescription.reps ?? 1;
  return html`<div class="place">
    ${step.rep && reps > 1 ? html`<p>${repName(step, script)}</p>` : nothing}
    <p>${setName(step, script)}</p>
    ${step.side === 'both' ? nothing : html`<p>${nameOfSide(step.side)}</p>`}
  </div>`;
}

function renderUpNext(step: Step, script: Script): TemplateResult {
  return html`<div class="up-next">
    <p class="small muted">${msg('Up next')}</p>
    <p class="label">${script.works[step.exercise]?.exercise.name.text()}</p>
    <p class="small muted">${setName(step, script)}</p>
  </div>`;
}

function renderRestButtons({ script, controller }: SessionView): TemplateResult {
  const more = formatQuantity(script.locale, MORE_REST, 'second');
  return html`<div class="rest-buttons">
    <button class="button compact" type="button" @click=${controller.extend}>
      ${plus()} ${msg(str`Rest ${more} more`)}
    </button>
    <button class="button compact" type="button" part="skip-rest" @click=${controller.next}>
      ${msg('Skip rest')}
    </button>
  </div>`;
}

/** The parts of a repetition, with their seconds; the one that is on fills. */
function renderTempo(step: Step, { session, script, now }: SessionView): TemplateResult {
  const parts = partsOfRep(step, session.index, script);
  const done = 1 - leftOf(session, now) / step.duration;
  const current = parts.findIndex(({ kind }) => kind === step.kind);
  return html`<ol class="tempo" part="tempo">
    ${parts.map((part, index) => {
      const isNow = index === current;
      const seconds = part.duration / SECOND;
      return html`<li class="${isNow ? 'is-now' : ''} ${seconds > 4 ? 'is-long' : ''}">
        ${renderBar(isNow ? done : index < current ? 1 : 0)}
        <span>${nameOf(part, script)}</span>
        <span>${formatQuantity(script.locale, seconds, 'second', 'short')}</span>
      </li>`;
    })}
  </ol>`;
}

function partsOfRep(step: Step, index: number, { steps }: Script): Step[] {
  // Before the first repetition its parts are those that come.
  const first = step.rep ? index - 2 : index + 1;
  const rep = Math.max(1, step.rep);
  return steps
    .slice(Math.max(0, first), first + 5)
    .filter((one) => one.rep === rep && one.set === step.set && one.side === step.side);
}
