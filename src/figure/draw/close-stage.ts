import type { Exercise } from '../types.js';
import { extentOf, type Stage } from './stage.js';

const MARGIN = 5;
const BELOW_FLOOR = 13;

/** The whole movement and its props, with little around them; of any shape. */
export function closeStageOf(exercise: Exercise): Stage {
  const { left, right, top } = extentOf(exercise);
  return [left - MARGIN, top - MARGIN, right - left + 2 * MARGIN, BELOW_FLOOR + MARGIN - top];
}
