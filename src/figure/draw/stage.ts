import { REACH } from '../body/measures.js';
import type { Motion } from '../motion.js';
import type { Skeleton } from '../skeleton.js';
import type { Exercise, Prop } from '../types.js';

export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
}

/** How far the flesh of these skeletons reaches; of what comes lower than `below` cm. */
export function extent(skeletons: readonly Skeleton[], below = Infinity): Extent {
  let [left, top, right] = [Infinity, Infinity, -Infinity];
  for (const skeleton of skeletons) {
    for (const [name, { x, y }] of Object.entries(skeleton)) {
      const reach = REACH[name.replace(/Near|Far/, '')] ?? 9;
      if (-y - reach > below) continue;
      left = Math.min(left, x - reach);
      top = Math.min(top, y - reach);
      right = Math.max(right, x + reach);
    }
  }
  return { left, top, right };
}

/** The part of the picture's plane that is shown: x, y, width, height in cm. */
export type Stage = readonly [x: number, y: number, width: number, height: number];

const ASPECT = 3 / 2;
/** Width to height, where nothing is tall. */
const LOWEST = 2;
const MARGIN = 11;
/** So that a body is not drawn larger in one exercise than in another. */
const NARROWEST = 200;
const BELOW_FLOOR = 24;

/** The whole movement and its props in one window of 3 to 2. */
export function stageOf({ props = [] }: Exercise, motion: Motion, isLow = false): Stage {
  const samples = [0, 0.25, 0.5, 0.75, 1].map((progress) => motion.at(progress).skeleton);
  const parts = [extent(samples), ...props.flatMap(extentOfProp)];
  const left = Math.min(...parts.map((part) => part.left));
  const right = Math.max(...parts.map((part) => part.right));
  const top = Math.min(...parts.map((part) => part.top));
  const needed = MARGIN - top + BELOW_FLOOR;
  const width = Math.max(right - left + 2 * MARGIN, needed * ASPECT, NARROWEST);
  const height = isLow ? Math.max(width / LOWEST, needed) : width / ASPECT;
  // What is left over is above and below, so that lying figures are not at the bottom.
  const y = top - MARGIN - (height - needed) * 0.55;
  return [(left + right - width) / 2, y, width, height];
}

function extentOfProp(prop: Prop): Extent[] {
  if (!('x' in prop)) return [];
  const isChair = prop.is === 'chair';
  const width = 'width' in prop ? prop.width : isChair ? 51 : 8;
  const height = 'height' in prop ? prop.height : 0;
  return [
    {
      left: prop.x - (prop.is === 'wall' ? 18 : 5),
      right: prop.x + width + 5,
      top: -height - (isChair ? 50 : 4),
    },
  ];
}
