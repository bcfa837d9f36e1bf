import { kindOf, stageOf, type Exercise } from '../content/exercises.js';
import { formatNumber } from '../kit/language/format.js';
import { msg, str } from '../kit/language/msg.js';

/** `Stage 2 · Strength, hip bent`: the recovery stage in which it begins, and its kind. */
export function stageText(exercise: Exercise, locale: string): string {
  const number = formatNumber(locale, stageOf(exercise));
  return msg(str`Stage ${number} · ${kindOf(exercise).text()}`);
}
