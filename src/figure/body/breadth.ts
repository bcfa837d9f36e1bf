import type { Exercise } from '../types.js';
import type { Point } from './measures.js';
import { frontHalves, outlines, pointsOf, type FrontHalf, type Outline } from './outlines.js';

/** What decides a body's outlines. */
export interface Shape {
  /** From 0, slender, to 1, broad. */
  readonly breadth: number;
  /** The side that lies on the ground: there flesh is as flat on all bodies. */
  readonly liesOn?: 'front' | 'back' | undefined;
}

/** What a broad body has more, in cm: in front and behind, most at y, none `reach` from there. */
type Growth = readonly [front: number, back: number, y: number, reach: number];

const growths: Partial<Record<Outline, Growth>> = {
  thigh: [1.8, 2, 6, 38],
  shorts: [1.8, 2, 6, 38],
  shank: [0, 1.4, 14, 20],
  pelvis: [7.5, 3.2, -11, 27],
  hem: [7.5, 3.2, -11, 27],
  abdomen: [7.5, 3.2, 2.5, 27],
  ribs: [7.5, 3.2, 14, 40],
  drape: [7.5, 3.2, 14, 40],
  neck: [1.4, 1, -4, 12],
  head: [0.8, 0.6, 0, 8],
  beard: [0.8, 0.6, 0, 8],
  upperArm: [1.4, 1.4, 10, 25],
  sleeve: [1.4, 1.4, 10, 25],
  forearm: [0.7, 0.7, 8, 16],
};

const frontGrowths: Partial<Record<FrontHalf, Growth>> = {
  ribs: [4.4, 0, 6, 34],
  abdomen: [5, 0, -4, 34],
  pelvis: [4, 0, -8, 24],
  neck: [1.4, 0, -4, 12],
  head: [0.8, 0, -4, 12],
  beard: [0.8, 0, -4, 12],
  shank: [1, 0, 12, 20],
};

export const outlineOf = (name: Outline, shape: Shape): Point[] =>
  grown(pointsOf(outlines[name]), growths[name], shape);

export const frontHalfOf = (name: FrontHalf, shape: Shape): Point[] =>
  grown(pointsOf(frontHalves[name]), frontGrowths[name], { breadth: shape.breadth });

/** From here on a point moves with the outline's side; nearer to the middle, less. */
const ASIDE = 6;

function grown(points: Point[], growth: Growth | undefined, shape: Shape): Point[] {
  if (!growth) return points;
  const { breadth, liesOn } = shape;
  const [front, back, middle, reach] = growth;
  const ahead = liesOn === 'front' ? 0 : front;
  const behind = liesOn === 'back' ? 0 : back;
  return points.map(([x, y]) => {
    const near = Math.max(0, 1 - ((y - middle) / reach) ** 2);
    const aside = Math.min(1, Math.max(-1, x / ASIDE));
    return [x + breadth * near * aside * (x > 0 ? ahead : behind), y];
  });
}

/** By what the body hangs from, and how that is turned. Against a wall it is as on the ground. */
export function sideOnGround({ frames, props = [] }: Exercise): Shape['liesOn'] {
  const [mark = 'hip', , , rotation = 0] = frames[0]?.root ?? [];
  const isTrunk = mark === 'hip' || mark === 'shoulder';
  if (isTrunk && rotation > 45) return 'front';
  const isOnBack = (isTrunk && rotation < -45) || props.some((prop) => prop.is === 'wall');
  return isOnBack ? 'back' : undefined;
}
