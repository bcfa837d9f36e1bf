import { html, nothing, type TemplateResult } from 'lit';
import { BANDS, renderBand } from '../../care/pain-ruler.js';
import { painRuler, sharp } from '../../content/exercise-program.js';
import type { Stage } from '../../content/exercises.js';
import type { PainBand } from '../../content/pain.js';
import { stageName } from '../../exercise/stage.js';
import { msg } from '../../kit/language/msg.js';

/** How bad the pain was, or of the kind that no number makes harmless. */
export type Pain = PainBand | 'sharp';

interface PainView {
  readonly pain: Pain | undefined;
  readonly onPain: (pain: Pain) => void;
}

interface StageView {
  /** Those there are to choose from. */
  readonly stages: readonly Stage[];
  /** Undefined for all. */
  readonly stage: Stage | undefined;
  /** Whether nobody has chosen one yet. */
  readonly isMissing: boolean;
  /** BCP 47 tag for numbers. */
  readonly locale: string;
  readonly onStage: (stage: string) => void;
}

/** Asked first, because it decides. */
export const renderPain = (view: PainView): TemplateResult =>
  html`<fieldset class="pain">
    <legend class="label" data-claims=${painRuler.ask.claims}>${painRuler.ask.text()}</legend>
    <div class="segmented">
      ${BANDS.map((band) => renderAnswer(view, band, renderBand(band)))}
      ${renderAnswer(view, 'sharp', renderSharp())}
    </div>
  </fieldset>`;

const renderAnswer = ({ pain, onPain }: PainView, answer: Pain, words: TemplateResult) =>
  html`<label>
    <input
      class="visually-hidden"
      type="radio"
      name="pain"
      .value=${answer}
      .checked=${answer === pain}
      @change=${() => onPain(answer)}
    />${words}
  </label>`;

const renderSharp = (): TemplateResult =>
  html`<span class="sharp" data-claims=${sharp.claims}>${sharp.text()}</span>`;

export function renderStage(view: StageView): TemplateResult {
  const { stages, stage, isMissing, locale, onStage } = view;
  const isUnasked = isMissing && stage !== undefined;
  return html`<label class="stage">
    <span class="visually-hidden">${msg('Stage')}</span>
    <select
      .value=${isUnasked ? '' : (stage ?? 'all')}
      @change=${(event: Event) => onStage((event.target as HTMLSelectElement).value)}
    >
      ${isUnasked ? renderUnasked() : nothing}
      <option value="all" ?selected=${stage === undefined}>${msg('All stages')}</option>
      ${stages.map(
        (one) =>
          html`<option value=${one} ?selected=${stage === one && !isUnasked}>
            ${stageName(one, locale)}
          </option>`,
      )}
    </select>
  </label>`;
}

/** In the place of a choice; it cannot be chosen. */
const renderUnasked = (): TemplateResult =>
  html`<option value="" disabled selected>${msg('Choose your stage')}</option>`;
