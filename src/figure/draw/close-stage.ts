import type { Motion } from '../motion.js';
import type { Exercise } from '../types.js';
import { extent, extentOfProp, type Stage } from './stage.js';

const MARGIN = 5;
const BELOW_FLOOR = 13;

/** The whole movement and its props, with little around them; of any shape. */
export function closeStageOf({ props = [] }: Exercise, motion: Motion): Stage {
  const samples = [0, 0.25, 0.5, 0.75, 1].map((progress) => motion.at(progress).skeleton);
  const parts = [extent(samples), ...props.flatMap(extentOfProp)];
  const left = Math.min(...parts.map((part) => part.left)) - MARGIN;
  const right = Math.max(...parts.map((part) => part.right)) + MARGIN;
  const top = Math.min(...parts.map((part) => part.top)) - MARGIN;
  return [left, top, right - left, BELOW_FLOOR - top];
}
