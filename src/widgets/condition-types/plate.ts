import { html, type TemplateResult } from 'lit';
import {
  healthy,
  labels,
  type Condition,
  type ConditionId,
  type Looks,
} from '../../content/condition-types.js';
import { formatNumber } from '../../kit/language/format.js';
import { msg, str } from '../../kit/language/msg.js';
import { renderDrawing, renderSmallDrawing } from './drawing.js';

/** From healthy, 0, to all that the condition does. */
export const STEPS = 8;

interface Plate {
  readonly condition: Condition;
  readonly step: number;
  readonly locale: string;
  readonly onStep: (step: number) => void;
}

/** The tendon close up, healthy or not, as far as the patient moves it. */
export function renderPlate(plate: Plate): TemplateResult {
  const { condition, step } = plate;
  const { id, name, label } = condition;
  const { drawing, sentences } = looksAt(condition, step);
  return html`<div class="plate mat" part="plate">
    <div class="picture">
      ${renderDrawing({ condition: id, share: step / STEPS }, drawing.text())}
      <div class="labels small" aria-hidden="true">
        ${Object.entries(labels).map(([part, { text }]) => html`<span class=${part}>${text()}</span>`)}
        <span class="change ${step < STEPS / 2 ? 'is-off' : ''}">${label.text()}</span>
      </div>
    </div>
    <div class="told">
      <p>
        ${sentences.map(({ claims, text }) => html`<span data-claims=${claims}>${text()}</span> `)}
      </p>
      <div class="scrubber">
        ${renderEnd(healthy.name.text(), 0, plate)} ${renderSlider(plate)}
        ${renderEnd(name.text(), STEPS, plate)}
      </div>
    </div>
  </div>`;
}

const looksAt = (condition: Condition, step: number): Looks =>
  step < STEPS / 2 ? healthy : condition;

const renderEnd = (text: string, end: number, { step, onStep }: Plate): TemplateResult =>
  html`<button
    class="button compact"
    type="button"
    aria-pressed=${step === end}
    @click=${() => onStep(end)}
  >
    ${text}
  </button>`;

function renderSlider({ condition, step, locale, onStep }: Plate): TemplateResult {
  const [at, of] = [formatNumber(locale, step), formatNumber(locale, STEPS)];
  const between = msg(str`Step ${at} of ${of}`);
  const text = { 0: healthy.name.text(), [STEPS]: condition.name.text() }[step] ?? between;
  return html`<input
    type="range"
    min="0"
    max=${STEPS}
    step="1"
    aria-label=${msg('From healthy to the problem')}
    aria-valuetext=${text}
    .value=${String(step)}
    @input=${({ target }: Event) => onStep(Number((target as HTMLInputElement).value))}
  />`;
}

/** On paper nothing moves: healthy and not, side by side. */
export const renderPair = ({ id, name, drawing }: Condition): TemplateResult =>
  html`<div class="pair on-paper small">
    ${renderStill(id, 0, healthy.name.text(), healthy.drawing.text())}
    ${renderStill(id, 1, name.text(), drawing.text())}
  </div>`;

const renderStill = (
  condition: ConditionId,
  share: number,
  name: string,
  text: string,
): TemplateResult =>
  html`<div>
    ${renderSmallDrawing({ condition, share }, text)}
    <p aria-hidden="true">${name}</p>
  </div>`;
