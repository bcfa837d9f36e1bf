import { kindOf, stageOf, type Exercise, type Stage } from '../content/exercises.js';
import { stageNames } from '../content/stage-names.js';
import { formatNumber } from '../kit/language/format.js';
import { msg, str } from '../kit/language/msg.js';

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
