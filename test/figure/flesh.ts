import { pointOn, type SegmentName, type Skeleton } from '../../src/figure/skeleton.js';

/** Circles [x, y, radius] of flesh in a segment's frame, in cm. */
const FLESH: Record<string, readonly (readonly [number, number, number])[]> = {
  thigh: [
    [0, 0, 8.4],
    [0.4, 20, 7.4],
    [0.3, 41.2, 5],
  ],
  shank: [
    [0, 0, 5],
    [-1.6, 12, 5.6],
    [0, 41.8, 3.4],
  ],
  foot: [
    [-2.9, 3.6, 3],
    [12, 4.6, 2],
  ],
  toes: [[5.4, 1, 1.3]],
  pelvis: [
    [0, 0, 8.8],
    [-4, 0.4, 8.8],
    [0, -12, 8.8],
  ],
  abdomen: [[0.4, -6, 8.6]],
  ribs: [
    [0.2, -8, 9.8],
    [-0.1, -15, 11],
    [-1, -22, 8],
  ],
  neck: [[1.4, -4, 5]],
  head: [
    [0.6, -11.6, 8.6],
    [7, -3, 3],
  ],
  upperArm: [
    [0, 0, 5.8],
    [0, 31, 3.9],
  ],
  forearm: [[0, 24, 2.6]],
  hand: [[0.6, 15.4, 1.6]],
};

export interface Circle {
  readonly part: SegmentName;
  readonly x: number;
  /** Height over the floor. */
  readonly y: number;
  readonly radius: number;
}

export const flesh = (skeleton: Skeleton): Circle[] =>
  (Object.keys(skeleton) as SegmentName[]).flatMap((part) =>
    (FLESH[part.replace(/Near|Far/, '')] ?? []).map(([circleX, circleY, radius]) => {
      const [x, y] = pointOn(skeleton[part], [circleX, circleY]);
      return { part, x, y: -y, radius };
    }),
  );
