import { html, nothing, type TemplateResult } from 'lit';
import { BANDS, renderBand } from '../../care/pain-ruler.js';
import { painRuler } from '../../content/exercise-program.js';
import { kit as kitNames, type Kit, type Stage } from '../../content/exercises.js';
import type { PainBand } from '../../content/pain.js';
import { stageName } from '../../exercise/stage.js';
import { msg } from '../../kit/language/msg.js';

interface PainView {
  readonly pain: PainBand | undefined;
  readonly onPain: (pain: PainBand) => void;
}

interface KitView {
  readonly kit: readonly Kit[];
  readonly missing: ReadonlySet<Kit>;
  readonly onKit: (kit: Kit) => void;
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
    <span class="label">${msg('Stage')}</span>
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

export function renderKit({ kit, missing, onKit }: KitView): TemplateResult | typeof nothing {
  if (!kit.length) return nothing;
  return html`<fieldset class="kit" part="filters">
    <legend class="label">${msg('What do you have?')}</legend>
    <div class="choices">
      ${kit.map(
        (one) =>
          html`<label class="button compact choice">
            <input type="checkbox" .checked=${!missing.has(one)} @change=${() => onKit(one)} />
            ${kitNames[one].text()}
          </label>`,
      )}
    </div>
  </fieldset>`;
}
