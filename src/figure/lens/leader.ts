import type { Point } from '../body/measures.js';
import { between, oval, type Item } from '../draw/layers.js';
import type { Stage } from '../draw/stage.js';
import type { Motion } from '../motion.js';
import type { Exercise } from '../types.js';
import { markOn, type Skeleton } from '../skeleton.js';

/** What of the body the lens enlarges, cm from the sit bone. */
const RING = 5;
/** A place that the lens covers at any size of the picture, as a share of its width. */
const UNDER_LENS = 0.1;
/** From this turn of the pelvis on, the body lies face down: its shins come up behind. */
const FACE_DOWN = 60;

/** Whether the lens is in front of the body, where in some exercises there is more room. */
export const isInFront = ({ view }: Exercise, motion: Motion): boolean =>
  view === 'front' || motion.at(1).skeleton.pelvis.turn > FACE_DOWN;

/** A ring around what the lens shows, and a line from there to the lens. */
export function leaderItems(
  exercise: Exercise,
  [x, y, width]: Stage,
  motion: Motion,
): readonly Item[] {
  const inset = width * UNDER_LENS;
  const lens: Point = [isInFront(exercise, motion) ? x + width - inset : x + inset, y + inset];
  const sitBone = (skeleton: Skeleton): Point => markOn(skeleton, 'sitBone');
  const edge = (skeleton: Skeleton): Point => {
    const [fromX, fromY] = sitBone(skeleton);
    const share = RING / Math.hypot(lens[0] - fromX, lens[1] - fromY);
    return [fromX + (lens[0] - fromX) * share, fromY + (lens[1] - fromY) * share];
  };
  return [
    between(edge, () => lens, 10, ['leader', 'M0 0H10']),
    {
      layers: [['leader', oval(0, 0, RING)]],
      place: ({ skeleton }) => {
        const [ringX, ringY] = sitBone(skeleton);
        return { x: ringX, y: ringY };
      },
    },
  ];
}
