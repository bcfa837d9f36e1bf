import { html, nothing, type TemplateResult } from 'lit';
import { painQuestion } from '../../content/exercise-program.js';
import {
  isOfStage,
  kit as kitNames,
  type Exercise,
  type Kit,
  type Stage,
} from '../../content/exercises.js';
import type { PainBand } from '../../content/pain.js';
import { stageNames } from '../../content/stage-names.js';
import { formatNumber } from '../../kit/format.js';
import { msg, str } from '../../kit/msg.js';

interface Filters {
  readonly pain: PainBand | undefined;
  readonly onPain: (pain: PainBand) => void;
  readonly all: readonly Exercise[];
  /** BCP 47 tag for numbers. */
  readonly locale: string;
  /** Undefined where the stage decides nothing. */
  readonly stage: string | undefined;
  readonly onStage: (stage: string) => void;
  readonly kit: readonly Kit[];
  readonly missing: ReadonlySet<Kit>;
  readonly onKit: (kit: Kit) => void;
}

/** `Stage 2: Build strength`, as the recovery stages are called everywhere. */
export function stageName(stage: Stage, locale: string): string {
  const number = formatNumber(locale, stage);
  return msg(str`Stage ${number}: ${stageNames[stage].text()}`);
}

const BANDS = ['fine', 'ease', 'stop'] as const;

/** Pain first, because it decides; then stage and kit where there is a choice. */
export const renderFilters = (filters: Filters): TemplateResult =>
  html`<div class="filters" part="filters">
    ${renderPain(filters)} ${renderStage(filters)} ${renderKit(filters)}
  </div>`;

const renderPain = ({ pain, onPain }: Filters): TemplateResult =>
  html`<fieldset class="pain">
    <legend class="label" data-claims=${painQuestion.ask.claims}>
      ${painQuestion.ask.text()}
    </legend>
    <div class="segmented">
      ${BANDS.map(
        (band) =>
          html`<label data-claims=${painQuestion.choices[band].claims}>
            <input
              class="visually-hidden"
              type="radio"
              name="pain"
              .value=${band}
              .checked=${band === pain}
              @change=${() => onPain(band)}
            />${painQuestion.choices[band].text()}
          </label>`,
      )}
    </div>
  </fieldset>`;

function renderStage({ all, stage, onStage, locale }: Filters) {
  const present = ([1, 2, 3, 4] as const).filter((one) =>
    all.some((exercise) => isOfStage(exercise, one)),
  );
  const isChoice = present.some((one) => !all.every((exercise) => isOfStage(exercise, one)));
  if (stage === undefined || !isChoice) return nothing;
  return html`<label class="stage">
    <span class="label">${msg('Stage')}</span>
    <select
      .value=${stage}
      @change=${(event: Event) => onStage((event.target as HTMLSelectElement).value)}
    >
      <option value="all" ?selected=${stage === 'all'}>${msg('All stages')}</option>
      ${present.map(
        (one) =>
          html`<option value=${one} ?selected=${stage === String(one)}>
            ${stageName(one, locale)}
          </option>`,
      )}
    </select>
  </label>`;
}

function renderKit({ kit, missing, onKit }: Filters): TemplateResult | typeof nothing {
  if (!kit.length) return nothing;
  return html`<fieldset class="kit">
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
