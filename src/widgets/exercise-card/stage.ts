import { html, type TemplateResult } from 'lit';
import { stageOf, type Exercise, type Stage } from '../../content/exercises.js';
import { stageNames } from '../../content/stage-names.js';
import { stageName } from '../../exercise/stage.js';

/** From the middle up, and on by the clock. */
const QUARTERS: Readonly<Record<Stage, string>> = {
  1: 'M8 8V4a4 4 0 0 1 4 4z',
  2: 'M8 4a4 4 0 0 1 0 8z',
  3: 'M8 8V4a4 4 0 1 1-4 4z',
  4: 'M8 4a4 4 0 1 1 0 8a4 4 0 1 1 0-8z',
};

/** The stage in which it begins: how far on the way, and its name. */
export function renderStage(exercise: Exercise, locale: string): TemplateResult {
  const stage = stageOf(exercise);
  return html`<p class="chip small" part="stage" data-claims=${stageNames[stage].claims}>
    ${renderGlyph(stage)} ${stageName(stage, locale)}
  </p>`;
}

/** A disc of four quarters, filled up to the stage. */
const renderGlyph = (stage: Stage): TemplateResult =>
  html`<svg class="quarters" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="6.5" />
    <path d=${QUARTERS[stage]} />
  </svg>`;
