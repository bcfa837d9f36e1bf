import { REACH } from '../body/measures.js';
import { motionOf } from '../motion.js';
import { oncePer } from '../once.js';
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
const LOWEST = 2.4;
const MARGIN = 9;
/** So that a body is not drawn larger in one exercise than in another. */
const NARROWEST = 190;
const BELOW_FLOOR = 20;
/** Where floor and wall of the room meet. */
const HORIZON = -14;
/** Beyond every picture. */
export const FAR = 500;

/** How far the whole movement and its props reach. */
export const extentOf = oncePer((exercise: Exercise): Extent => {
  const { props = [] } = exercise;
  const motion = motionOf(exercise);
  const samples = [0, 0.25, 0.5, 0.75, 1].map((progress) => motion.at(progress).skeleton);
  const parts = [extent(samples), ...props.flatMap(extentOfProp)];
  return {
    left: Math.min(...parts.map((part) => part.left)),
    right: Math.max(...parts.map((part) => part.right)),
    top: Math.min(...parts.map((part) => part.top)),
  };
});

export interface StageOptions {
  /** Whether a lying figure may have a lower drawing than others. */
  readonly isLow?: boolean | undefined;
  /** Whether a line leads from the sit bone to a lens in an upper corner. */
  readonly hasLens?: boolean;
}

/** The whole movement and its props in one window of 3 to 2. */
export function stageOf(exercise: Exercise, { isLow, hasLens }: StageOptions): Stage {
  const { left, right, top } = extentOf(exercise);
  const needed = MARGIN - top + BELOW_FLOOR;
  const width = Math.max(right - left + 2 * MARGIN, needed * ASPECT, NARROWEST);
  const height = isLow ? Math.max(width / LOWEST, needed) : width / ASPECT;
  // What is left over is above and below, so that lying figures are not at the bottom; in a low
  // drawing above, where a button is, and all of it where a lens is.
  const y = top - MARGIN - (height - needed) * (hasLens ? 1 : isLow ? 0.9 : 0.55);
  return [(left + right - width) / 2, y, width, height];
}

/** Of a prop that goes on beyond the picture, what must be seen. */
function extentOfProp(prop: Prop): Extent[] {
  switch (prop.is) {
    case 'mat':
    case 'step':
    case 'stool':
      return [across(prop.x - 5, prop.width + 10, 'height' in prop ? prop.height : 0)];
    case 'chair':
      return [across(prop.x - 5, 56, prop.height + 48)];
    case 'table':
      return [across(prop.x - 14, 28, 78)];
    case 'sofa':
      return [across(prop.x - 50, 50, 62)];
    case 'wall':
      return [prop.at === 'left' ? across(prop.x - 22, 140, 0) : across(prop.x, 22, 0)];
    case 'doorway':
      return [across(prop.x, 40, 0)];
    default:
      return [];
  }
}

const across = (left: number, width: number, height: number): Extent => ({
  left,
  right: left + width,
  top: -height - 4,
});

/** The ground reaches from the horizon to every edge, also where there is more than the picture. */
export const ground = ([, y, , height]: Stage): string =>
  `M${-FAR} ${HORIZON}H${FAR}V${y + height}H${-FAR}z`;
