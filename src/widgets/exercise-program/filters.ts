import { html, type TemplateResult } from 'lit';
import { BANDS, renderBand } from '../../care/pain-ruler.js';
import { painRuler } from '../../content/exercise-program.js';
import type { Stage } from '../../content/exercises.js';
import type { PainBand } from '../../content/pain.js';
import { stageName } from '../../exercise/stage.js';
import { msg } from '../../kit/language/msg.js';

interface PainView {
  readonly pain: PainBand | undefined;
  readonly onPain: (pain: PainBand) => void;
}

interface StageView {
  /** Those there are to choose from. */
  readonly stages: readonly Stage[];
  /** Undefined for all. */
  readonly stage: Stage | undefined;
  /** BCP 47 tag for numbers. */
  readonly locale: string;
  readonly onStage: (stage: string) => void;
}

/** Asked first, because it decides. */
export const renderPain = ({ pain, onPain }: PainView): TemplateResult =>
  html`<fieldset class="pain">
    <legend class="label" data-claims=${painRuler.ask.claims}>${painRuler.ask.text()}</legend>
    <div class="segmented">
      ${BANDS.map(
        (band) =>
          html`<label>
            <input
              class="visually-hidden"
              type="radio"
              name="pain"
              .value=${band}
              .checked=${band === pain}
              @change=${() => onPain(band)}
            />${renderBand(band)}
          </label>`,
      )}
    </div>
  </fieldset>`;

export const renderStage = ({ stages, stage, locale, onStage }: StageView): TemplateResult =>
  html`<label class="stage">
    <span class="visually-hidden">${msg('Stage')}</span>
    <select
      .value=${stage ?? 'all'}
      @change=${(event: Event) => onStage((event.target as HTMLSelectElement).value)}
    >
      <option value="all" ?selected=${stage === undefined}>${msg('All stages')}</option>
      ${stages.map(
        (one) =>
          html`<option value=${one} ?selected=${stage === one}>
            ${stageName(one, locale)}
          </option>`,
      )}
    </select>
  </label>`;
