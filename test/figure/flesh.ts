import { LENGTH } from '../../src/figure/body/measures.js';
import { frontHalves, pointsOf } from '../../src/figure/body/outlines.js';
import { HIP, SHOULDER } from '../../src/figure/front-skeleton.js';
import {
  pointOn,
  sine,
  type SegmentName,
  type Skeleton,
  type TrunkPart,
} from '../../src/figure/skeleton.js';
import { elbowBend, kneeBend } from './samples.js';

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
  /** From where to where its centre reaches, away from the viewer. */
  readonly depth: readonly [from: number, to: number];
}

/** Seen from the front, the toes are in the foot, and what is forward is toward the viewer. */
export const flesh = (skeleton: Skeleton, view: 'side' | 'front' = 'side'): Circle[] => {
  const isSide = view === 'side';
  const parts = (Object.keys(skeleton) as SegmentName[]).filter(
    (part) => isSide || !part.startsWith('toes'),
  );
  return parts.flatMap((part) =>
    (FLESH[part.replace(/Near|Far/, '')] ?? []).map(([forward, along, radius]) => {
      const [x, y] = pointOn(skeleton[part], [isSide ? forward : 0, along]);
      const depth = isSide
        ? across(skeleton, part, along, radius)
        : behind(skeleton, part, along);
      return { part, x, y: -y, radius, depth };
    }),
  );
};

/** A hanging arm points outwards by so many degrees, or it would be in the hips. */
const ARM_OUT = 8;

/**
 * The trunk is as wide as the front view draws it. A leg moves in the plane of its hip. An arm
 * points outwards from the shoulder as far as it looks shortened; from the elbow on it stays in
 * that plane.
 */
function across(
  skeleton: Skeleton,
  part: SegmentName,
  along: number,
  radius: number,
): Circle['depth'] {
  if (!/Near|Far/.test(part)) {
    const half = frontHalves[part as TrunkPart];
    const width = Math.max(...pointsOf(half).map(([x]) => x));
    return [Math.min(0, radius - width), Math.max(0, width - radius)];
  }
  const isArm = /^(upperArm|forearm|hand)/.test(part);
  const out = Math.max(sine(ARM_OUT), Math.sqrt(1 - skeleton[part].length ** 2));
  const upper = part.startsWith('upperArm') ? along : LENGTH.upperArm;
  const aside = isArm ? SHOULDER + upper * out : HIP;
  return part.endsWith('Near') ? [-aside, -aside] : [aside, aside];
}

/** Seen from the front, only what bends leaves the picture's plane. */
function behind(skeleton: Skeleton, part: SegmentName, along: number): Circle['depth'] {
  const side = part.endsWith('Near') ? 'Near' : 'Far';
  const knee = sine(kneeBend(skeleton, side));
  const elbow = -sine(elbowBend(skeleton, side));
  const depths: Record<string, number> = {
    shank: along * knee,
    foot: LENGTH.shank * knee,
    forearm: along * elbow,
    hand: (LENGTH.forearm + along) * elbow,
  };
  const depth = depths[part.replace(side, '')] ?? 0;
  return [depth, depth];
}

/** How far two circles are apart in the room; negative if one is in the other. */
export function gap(one: Circle, other: Circle): number {
  const [[from, to], [otherFrom, otherTo]] = [one.depth, other.depth];
  const away = Math.max(0, from - otherTo, otherFrom - to);
  const apart = Math.hypot(one.x - other.x, one.y - other.y, away);
  return apart - one.radius - other.radius;
}
