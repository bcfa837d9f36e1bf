import { LENGTH, type Point } from './body/measures.js';
import {
  cosine,
  degrees,
  pointOn,
  segmentAfter,
  sides,
  sine,
  type Angles,
  type JointName,
  type Segment,
  type Skeleton,
} from './skeleton.js';
import type { Side } from './types.js';

/** Joints seen from the front; the near side is at x < 0. */
export const HIP = 9;
export const SHOULDER = 17;
const ABDOMEN: Point = [0, -13.5];
const RIBS: Point = [0, -11.5];
const NECK: Point = [0, -27];
const HEAD: Point = [0, -7];
const SHOULDER_HEIGHT = 25 - LENGTH.trunk;

/** One cm away from the viewer, seen from slightly above, as on the mat. */
export const AWAY: Point = [0.14, -0.15];
/** One cm toward the viewer and toward the head of somebody who lies on the side. */
export const TOWARD: Point = [-0.62, 0.04];

/** Forward kinematics of the front view. */
export function frontSkeleton(pose: Angles, pelvis: Segment): Skeleton {
  const [spine] = pose.spine;
  const [bend] = pose.neck;
  const abdomen = segmentAfter(pelvis, ABDOMEN, pelvis.turn + spine / 2);
  const ribs = segmentAfter(abdomen, RIBS, pelvis.turn + spine);
  const neck = segmentAfter(ribs, NECK, ribs.turn + bend / 2);
  const head = segmentAfter(neck, HEAD, ribs.turn + bend);
  const skeleton = { pelvis, abdomen, ribs, neck, head } as Skeleton;
  sides.forEach((side, index) => {
    const angle = (joint: JointName) => pose[joint][index] ?? 0;
    addLimbs(skeleton, side, angle);
  });
  return skeleton;
}

function addLimbs(skeleton: Skeleton, side: Side, angle: (joint: JointName) => number): void {
  const { pelvis, ribs } = skeleton;
  const outwards = side === 'Near' ? 1 : -1;
  const thigh = segmentAfter(pelvis, [-outwards * HIP, 0], pelvis.turn + outwards * angle('hip'));
  const shank = bent(thigh, LENGTH.thigh, LENGTH.shank, angle('knee'), AWAY);
  // The toes of a bent leg point away, too, but the sole does not.
  const foot = segmentAfter(shank, [0, LENGTH.shank], shank.turn, Math.max(shank.length, 0.6));
  const upperArm = segmentAfter(
    ribs,
    [-outwards * SHOULDER, SHOULDER_HEIGHT],
    ribs.turn + outwards * angle('shoulder'),
    cosine(angle('armOut')),
  );
  const forearm = bent(upperArm, LENGTH.upperArm, LENGTH.forearm, angle('elbow'), TOWARD);
  const hand = segmentAfter(forearm, [0, LENGTH.forearm], forearm.turn, forearm.length);
  skeleton[`thigh${side}`] = thigh;
  skeleton[`shank${side}`] = shank;
  skeleton[`foot${side}`] = foot;
  skeleton[`toes${side}`] = foot;
  skeleton[`upperArm${side}`] = upperArm;
  skeleton[`forearm${side}`] = forearm;
  skeleton[`hand${side}`] = hand;
}

/** The next segment of a limb that bends out of the picture's plane, in that direction. */
function bent(
  parent: Segment,
  parentLength: number,
  length: number,
  angle: number,
  [depthX, depthY]: Point,
): Segment {
  const [x, y] = pointOn(parent, [0, parentLength]);
  const [along, depth] = [length * cosine(angle), length * sine(angle)];
  const dx = -sine(parent.turn) * along + depthX * depth;
  const dy = cosine(parent.turn) * along + depthY * depth;
  return {
    x,
    y,
    turn: degrees(Math.atan2(-dx, dy)),
    length: Math.hypot(dx, dy) / length,
  };
}
