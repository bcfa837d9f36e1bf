import { html, svg, type TemplateResult } from 'lit';
import { pressureAt } from '../../anatomy/lateral/rope.js';
import { sitting } from '../../content/anatomy-diagram.js';
import type { Statement } from '../../content/statement.js';
import { formatNumber } from '../../kit/format.js';
import { msg, str } from '../../kit/msg.js';

interface SittingView {
  readonly angle: number;
  readonly locale: string;
  readonly heading: (text: string) => TemplateResult;
  readonly onAngle: (angle: number) => void;
  readonly onTurn: (angle: number) => void;
  readonly onSettled: () => void;
}

export const STANDING = 0;
export const SITTING = 90;

/** What the tendon feels at an angle of the hip, in words. */
export const pressureText = (angle: number): Statement => sitting.pressures[levelAt(angle)];

function levelAt(angle: number): 0 | 1 | 2 {
  const pressure = pressureAt(angle);
  return pressure < 0.25 ? 0 : pressure < 0.7 ? 1 : 2;
}

/** Bends the hip, by two buttons or a slider, and says what that does to the tendon. */
export function renderSitting(view: SittingView): TemplateResult {
  const { angle, heading, onTurn } = view;
  const { title, why, more } = sitting;
  return html`<div class="sitting">
    <div data-claims=${title.claims}>${heading(title.text())}</div>
    <div class="row">
      <button class="button compact" type="button" @click=${() => onTurn(STANDING)}>
        ${msg('Stand', { desc: 'Button: shows the hip of somebody who stands' })}
      </button>
      ${renderSlider(view)}
      <button class="button compact" type="button" @click=${() => onTurn(SITTING)}>
        ${msg('Sit', { desc: 'Button: shows the hip of somebody who sits' })}
      </button>
    </div>
    ${renderPressure(angle)}
    <p>
      <span data-claims=${why.claims}>${why.text()}</span>
      <span data-claims=${more.claims}>${more.text()}</span>
    </p>
  </div>`;
}

function renderSlider({ angle, locale, onAngle, onSettled }: SittingView): TemplateResult {
  const degrees = formatNumber(locale, Math.round(angle));
  const text = msg(str`Hip bent by ${degrees}°`);
  return html`<label class="bend">
    <span class="small muted">${text}</span>
    <input
      type="range"
      min=${STANDING}
      max=${SITTING}
      step="1"
      aria-valuetext=${text}
      .value=${String(Math.round(angle))}
      @input=${({ target }: Event) => onAngle(Number((target as HTMLInputElement).value))}
      @change=${onSettled}
    />
  </label>`;
}

function renderPressure(angle: number): TemplateResult {
  const { claims, text } = pressureText(angle);
  const level = levelAt(angle);
  return html`<p class="pressure label" data-claims=${claims}>
    <svg viewBox="0 0 46 20" aria-hidden="true">
      ${[0, 1, 2].map(
        (bar) =>
          svg`<rect
            class=${bar <= level ? 'full' : ''}
            x=${2 + bar * 15}
            y=${12 - bar * 5}
            width="11"
            height=${6 + bar * 5}
            rx="2"
          />`,
      )}
    </svg>
    ${text()}
  </p>`;
}
