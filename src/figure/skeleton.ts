import { JOINT, MARK, type Point } from './body/measures.js';
import type { Landmark, Mark, Side } from './types.js';

export const sides: readonly Side[] = ['Near', 'Far'];

export type LimbPart = 'thigh' | 'shank' | 'foot' | 'toes' | 'upperArm' | 'forearm' | 'hand';
export type TrunkPart = 'pelvis' | 'abdomen' | 'ribs' | 'neck' | 'head';
export type SegmentName = TrunkPart | `${LimbPart}${Side}`;

/** Joints whose angles make a pose; those of the trunk have the same value on both sides. */
export const joints = [
  'hip',
  'knee',
  'ankle',
  'spine',
  'neck',
  'shoulder',
  'elbow',
  'wrist',
  'armOut',
] as const;

export type JointName = (typeof joints)[number];
export type Angles = Record<JointName, readonly [near: number, far: number]>;

/** Where a segment is in the picture: cm with y down, degrees clockwise, share of its length. */
export interface Segment {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly length: number;
}

export type Skeleton = Record<SegmentName, Segment>;

const RADIAN = Math.PI / 180;
export const cosine = (degrees: number): number => Math.cos(degrees * RADIAN);
export const sine = (degrees: number): number => Math.sin(degrees * RADIAN);
export const degrees = (radians: number): number => radians / RADIAN;

/** From a point in a segment's frame to a point of the picture. */
export function pointOn({ x, y, turn, length }: Segment, [px, py]: Point): Point {
  const along = py * length;
  return [x + px * cosine(turn) - along * sine(turn), y + px * sine(turn) + along * cosine(turn)];
}

export function segmentAfter(parent: Segment, joint: Point, turn: number, length = 1): Segment {
  const [x, y] = pointOn(parent, joint);
  return { x, y, turn, length };
}

/** Forward kinematics of the side view, from the pelvis outwards. */
export function sideSkeleton(pose: Angles, pelvis: Segment): Skeleton {
  const [spine] = pose.spine;
  const [bend] = pose.neck;
  const upright = pelvis.turn + spine;
  const abdomen = segmentAfter(pelvis, JOINT.abdomen, pelvis.turn + spine / 2);
  const ribs = segmentAfter(abdomen, JOINT.ribs, upright);
  const neck = segmentAfter(ribs, JOINT.neck, upright + bend / 2);
  const head = segmentAfter(neck, JOINT.head, upright + bend);
  const skeleton = { pelvis, abdomen, ribs, neck, head } as Skeleton;
  sides.forEach((side, index) => {
    const angle = (joint: JointName) => pose[joint][index] ?? 0;
    addLeg(skeleton, side, angle);
    addArm(skeleton, side, angle);
  });
  return skeleton;
}

function addLeg(skeleton: Skeleton, side: Side, angle: (joint: JointName) => number): void {
  const thigh = segmentAfter(skeleton.pelvis, [0, 0], skeleton.pelvis.turn - angle('hip'));
  const shank = segmentAfter(thigh, JOINT.shank, thigh.turn + angle('knee'));
  const foot = segmentAfter(shank, JOINT.foot, shank.turn - angle('ankle'));
  skeleton[`thigh${side}`] = thigh;
  skeleton[`shank${side}`] = shank;
  skeleton[`foot${side}`] = foot;
  skeleton[`toes${side}`] = segmentAfter(foot, JOINT.toes, foot.turn);
}

function addArm(skeleton: Skeleton, side: Side, angle: (joint: JointName) => number): void {
  const { ribs } = skeleton;
  // The shoulder girdle rises with the arm.
  const rise = Math.max(0, angle('shoulder') - 60) / 120;
  const [shoulderX, shoulderY] = JOINT.shoulder;
  const length = cosine(angle('armOut'));
  const upperArm = segmentAfter(
    ribs,
    [shoulderX + rise, shoulderY - 3 * rise],
    ribs.turn - angle('shoulder'),
    length,
  );
  const forearm = segmentAfter(upperArm, JOINT.forearm, upperArm.turn - angle('elbow'), length);
  const turn = forearm.turn - angle('wrist');
  skeleton[`upperArm${side}`] = upperArm;
  skeleton[`forearm${side}`] = forearm;
  skeleton[`hand${side}`] = segmentAfter(forearm, JOINT.hand, turn, length);
}

/** The segment a landmark is on, its place there, and the radius of its pad. */
export function placeOf(landmark: Landmark): [SegmentName, Point, pad: number] {
  const side = landmark.endsWith('Far') ? 'Far' : 'Near';
  const [part, x, y, pad = 0] = MARK[landmark.replace('Far', '') as Mark];
  const isOfTrunk = ['pelvis', 'ribs', 'head'].includes(part);
  return [(isOfTrunk ? part : part + side) as SegmentName, [x, y], pad];
}

/** A landmark in the picture; of a pad, the lowest point. */
export function markOn(skeleton: Skeleton, landmark: Landmark): Point {
  const [segment, place, pad] = placeOf(landmark);
  const [x, y] = pointOn(skeleton[segment], place);
  return [x, y + pad];
}
