import {
  html,
  svg,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { pressureAt } from '../../anatomy/lateral/rope.js';
import { sitting } from '../../content/anatomy-diagram.js';
import type { Statement } from '../../content/statement.js';
import { formatNumber } from '../../kit/language/format.js';
import { msg, str } from '../../kit/language/msg.js';
import { renderSentence } from './structure-list.js';
import { tween } from './tween.js';

/** The hip, bent by the patient. */
export class Hip implements ReactiveController {
  #angle = STANDING;
  #stop: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get angle(): number {
    return this.#angle;
  }

  readonly bend = (angle: number): void => {
    this.#stop?.();
    this.#angle = angle;
    this.host.requestUpdate();
  };

  /** Bends it by and by. */
  turn(goal: number, onSettled: () => void): void {
    const start = this.#angle;
    const show = (share: number) => {
      this.#angle = start + (goal - start) * share;
      this.host.requestUpdate();
    };
    this.#stop?.();
    this.#stop = tween(TURN_MS, show, onSettled);
  }

  hostDisconnected(): void {
    this.#stop?.();
  }
}

interface SittingView {
  readonly hip: Hip;
  readonly locale: string;
  readonly heading: (text: string) => TemplateResult;
  readonly onSettled: () => void;
}

const STANDING = 0;
const SITTING = 90;
const TURN_MS = 420;

/** What the tendon feels at an angle of the hip, in words. */
export const pressureText = (angle: number): Statement => sitting.pressures[levelAt(angle)];

function levelAt(angle: number): 0 | 1 | 2 {
  const pressure = pressureAt(angle);
  return pressure < 0.25 ? 0 : pressure < 0.7 ? 1 : 2;
}

/** Bends the hip, by two buttons or a slider, and says what that does to the tendon. */
export function renderSitting(view: SittingView): TemplateResult {
  const { hip, heading, onSettled } = view;
  const { title, why, more } = sitting;
  return html`<div class="sitting">
    <div data-claims=${title.claims}>${heading(title.text())}</div>
    <div class="row">
      <button class="button compact" type="button" @click=${() => hip.turn(STANDING, onSettled)}>
        ${msg('Stand', { desc: 'Button: shows the hip of somebody who stands' })}
      </button>
      ${renderSlider(view)}
      <button class="button compact" type="button" @click=${() => hip.turn(SITTING, onSettled)}>
        ${msg('Sit', { desc: 'Button: shows the hip of somebody who sits' })}
      </button>
    </div>
    ${renderPressure(hip.angle)}
    <p>${[why, more].map(renderSentence)}</p>
  </div>`;
}

function renderSlider({ hip, locale, onSettled }: SittingView): TemplateResult {
  const angle = Math.round(hip.angle);
  const degrees = formatNumber(locale, angle);
  const text = msg(str`Hip bent by ${degrees}°`);
  return html`<label class="bend">
    <span class="small muted">${text}</span>
    <input
      type="range"
      min=${STANDING}
      max=${SITTING}
      step="1"
      aria-valuetext=${text}
      .value=${String(angle)}
      @input=${({ target }: Event) => hip.bend(Number((target as HTMLInputElement).value))}
      @change=${onSettled}
    />
  </label>`;
}

function renderPressure(angle: number): TemplateResult {
  const { claims, text } = pressureText(angle);
  const level = levelAt(angle);
  return html`<p class="pressure label" data-claims=${claims}>
    <svg viewBox="0 0 46 20" aria-hidden="true">
      ${['M2 12h11v6H2z', 'M17 7h11v11H17z', 'M32 2h11v16H32z'].map(
        (bar, index) => svg`<path class=${index <= level ? 'full' : ''} d=${bar} />`,
      )}
    </svg>
    ${text()}
  </p>`;
}
