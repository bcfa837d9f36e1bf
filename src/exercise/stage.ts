import { html, type TemplateResult } from 'lit';
import { kindOf, stageOf, type Exercise, type Stage } from '../content/exercises.js';
import { stageNames } from '../content/stage-names.js';
import { formatNumber } from '../kit/language/format.js';
import { msg, str } from '../kit/language/msg.js';

/** From the middle up, and on by the clock. */
const QUARTERS: Readonly<Record<Stage, string>> = {
  1: 'M8 8V4a4 4 0 0 1 4 4z',
  2: 'M8 4a4 4 0 0 1 0 8z',
  3: 'M8 8V4a4 4 0 1 1-4 4z',
  4: 'M8 4a4 4 0 1 1 0 8a4 4 0 1 1 0-8z',
};

/** `Stage 2 · Strength, hip bent`: the recovery stage in which it begins, and its kind. */
export function stageText(exercise: Exercise, locale: string): string {
  const number = formatNumber(locale, stageOf(exercise));
  return msg(str`Stage ${number} · ${kindOf(exercise).text()}`);
}

/** `Stage 2: Build strength`, as the recovery stages are called everywhere. */
export function stageName(stage: Stage, locale: string): string {
  const number = formatNumber(locale, stage);
  return msg(str`Stage ${number}: ${stageNames[stage].text()}`);
}

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
