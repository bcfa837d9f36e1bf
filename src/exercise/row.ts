import { html, nothing, type TemplateResult } from 'lit';
import type { Exercise } from '../content/exercises.js';
import { renderStill } from '../figure/index.js';
import { formatNumber } from '../kit/language/format.js';
import { check, down } from '../kit/view/icons.js';
import { msg, str } from '../kit/language/msg.js';
import { drawnSide, summaryOf, type Prescription } from './prescription.js';
import { stageText } from './stage.js';

export interface RowView {
  readonly exercise: Exercise;
  readonly prescription: Prescription;
  readonly locale: string;
  readonly isOpen: boolean;
  readonly showsStage: boolean;
  /** Id of what the row opens. */
  readonly panel: string;
  /** One for each time a day, true where it is done. */
  readonly ticks: readonly boolean[];
  readonly onTick: (index: number) => void;
  readonly onToggle: () => void;
}

/** A line of a list: ticks and a button that opens the rest, so that no tick is a slip. */
export function renderRow(view: RowView): TemplateResult {
  const { exercise, prescription, locale, isOpen, showsStage, panel, ticks, onToggle } = view;
  const side = drawnSide(prescription.side);
  return html`<div class="row" part="row">
    <div class="ticks">${ticks.map((_, index) => renderTick(view, index))}</div>
    <button
      class="opener"
      type="button"
      aria-expanded=${isOpen}
      aria-controls=${panel}
      @click=${onToggle}
    >
      <span class="thumb">${renderStill(exercise.id, { side, kind: 'still' })}</span>
      <span>
        <span class="label">${exercise.name.text()}</span>
        <span class="small muted">${summaryOf(locale, prescription)}</span>
        ${
          showsStage
            ? html`<span class="of-stage small muted">${stageText(exercise, locale)}</span>`
            : nothing
        }
      </span>
      ${down()}
    </button>
  </div>`;
}

function renderTick({ exercise, locale, ticks, onTick }: RowView, index: number): TemplateResult {
  return html`<label class="tick">
    <input
      class="visually-hidden"
      type="checkbox"
      .checked=${ticks[index] ?? false}
      @change=${() => onTick(index)}
    />
    <span class="mark">${check()}</span>
    <span class="visually-hidden">${tickLabel(exercise, locale, index, ticks.length)}</span>
  </label>`;
}

function tickLabel({ name }: Exercise, locale: string, index: number, count: number): string {
  if (count === 1) return msg(str`${name.text()}: done today`);
  const [time, all] = [formatNumber(locale, index + 1), formatNumber(locale, count)];
  return msg(str`${name.text()}: done today, ${time} of ${all}`);
}
