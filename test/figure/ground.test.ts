import { expect } from '@open-wc/testing';
import {
  frontHalfOf,
  outlineOf,
  sideOnGround,
  type Shape,
} from '../../src/figure/body/breadth.js';
import type { Point } from '../../src/figure/body/measures.js';
import type { FrontHalf, Outline } from '../../src/figure/body/outlines.js';
import { exercises } from '../../src/figure/exercises/index.js';
import { pointOn, type SegmentName, type Skeleton } from '../../src/figure/skeleton.js';
import { figureNames, moments } from './samples.js';

/** Flesh that is so near to the ground, in cm, lies on it. */
const LIES = 1;
/** So much less or more is not seen. */
const UNSEEN = 0.6;

const FRONT: readonly string[] = ['ribs', 'abdomen', 'pelvis', 'neck', 'head', 'shank'];
const SIDE: readonly string[] = [
  ...['thigh', 'shank', 'pelvis', 'abdomen', 'ribs', 'neck', 'head'],
  ...['upperArm', 'forearm'],
];

function pointsOf(part: string, shape: Shape, isFront: boolean): readonly Point[] {
  if (!isFront || !FRONT.includes(part)) return outlineOf(part as Outline, shape);
  const half = frontHalfOf(part as FrontHalf, shape);
  return [...half, ...half.map(([x, y]): Point => [-x, y])];
}

/** How high over the floor the lowest flesh of each part is, in cm. */
function heights(skeleton: Skeleton, shape: Shape, isFront: boolean): Map<SegmentName, number> {
  const parts = Object.keys(skeleton) as SegmentName[];
  const drawn = parts.filter((part) => SIDE.includes(part.replace(/Near|Far/, '')));
  return new Map(
    drawn.map((part) => {
      const points = pointsOf(part.replace(/Near|Far/, ''), shape, isFront);
      return [part, Math.min(...points.map((point) => -pointOn(skeleton[part], point)[1]))];
    }),
  );
}

for (const name of figureNames) {
  it(`figure ${name} lies and stands on the ground as a broad body too`, () => {
    const exercise = exercises[name];
    const isFront = exercise.view === 'front';
    const liesOn = sideOnGround(exercise);
    for (const skeleton of moments(name)) {
      const slender = heights(skeleton, { breadth: 0, liesOn }, isFront);
      const broad = heights(skeleton, { breadth: 1, liesOn }, isFront);
      slender.forEach((height, part) => {
        const now = broad.get(part)!;
        const sunk = Math.min(height, 0) - UNSEEN;
        expect(now, `${part} sinks`).to.be.at.least(sunk);
        if (height < LIES) expect(now, `${part} floats`).to.be.at.most(height + UNSEEN);
      });
    }
  });
}
