import { html, nothing, type TemplateResult } from 'lit';
import type { Exercise } from '../content/exercises.js';
import { renderStill, type Look } from '../figure/index.js';
import { check, down, moon, sun } from '../kit/view/icons.js';
import { msg, str } from '../kit/language/msg.js';
import { drawnSide, summaryOf, type Prescription } from './prescription.js';
import { stageText } from './stage.js';

export interface RowView {
  readonly exercise: Exercise;
  readonly prescription: Prescription;
  readonly look: Look;
  readonly locale: string;
  readonly isOpen: boolean;
  readonly showsStage: boolean;
  /** Id of what the row opens. */
  readonly panel: string;
  /** One for each time a day, true where it is done. */
  readonly ticks: readonly boolean[];
  readonly onTick: (index: number) => void;
  readonly onToggle: () => void;
  /** What a wide line adds. */
  readonly aside?: TemplateResult;
}

/** A line of a list: ticks and a button that opens the rest, so that no tick is a slip. */
export function renderRow(view: RowView): TemplateResult {
  const { exercise, prescription, look, locale, isOpen, panel, ticks } = view;
  const side = drawnSide(prescription.side);
  return html`<div class="row" part="row">
    <div class="ticks">${ticks.map((_, index) => renderTick(view, index))}</div>
    <button
      class="opener"
      type="button"
      aria-expanded=${isOpen}
      aria-controls=${panel}
      @click=${view.onToggle}
    >
      <span class="thumb">${renderStill(exercise.id, { side, look, kind: 'still' })}</span>
      <span>
        <span class="label">${exercise.name.text()}</span>
        <span class="small muted">${summaryOf(locale, prescription)}</span>
        ${
          view.showsStage
            ? html`<span class="of-stage small muted">${stageText(exercise, locale)}</span>`
            : nothing
        }
      </span>
      ${view.aside} ${down()}
    </button>
  </div>`;
}

function renderTick({ exercise, ticks, onTick }: RowView, index: number): TemplateResult {
  const { label, glyph } = ticks.length > 1 ? timeOfDay(exercise, index) : onceADay(exercise);
  return html`<label class="tick">
    <input
      class="visually-hidden"
      type="checkbox"
      .checked=${ticks[index] ?? false}
      @change=${() => onTick(index)}
    />
    <span class="mark">${ticks[index] ? check() : glyph}</span>
    <span class="visually-hidden">${label}</span>
  </label>`;
}

const onceADay = ({ name }: Exercise) => ({
  label: msg(str`${name.text()}: done today`),
  glyph: nothing,
});

/** The sun for the first time of the day, the moon for the second. */
const timeOfDay = ({ name }: Exercise, index: number) =>
  index === 0
    ? { label: msg(str`${name.text()}: done this morning`), glyph: sun() }
    : { label: msg(str`${name.text()}: done this evening`), glyph: moon() };
