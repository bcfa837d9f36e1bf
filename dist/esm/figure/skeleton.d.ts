import { type Point } from './body/measures.js';
import type { Landmark, Side } from './types.js';
export declare const sides: readonly Side[];
export type LimbPart = 'thigh' | 'shank' | 'foot' | 'toes' | 'upperArm' | 'forearm' | 'hand';
export type TrunkPart = 'pelvis' | 'abdomen' | 'ribs' | 'neck' | 'head';
export type SegmentName = TrunkPart | `${LimbPart}${Side}`;
/** Joints whose angles make a pose; those of the trunk have the same value on both sides. */
export declare const joints: readonly ["hip", "knee", "ankle", "spine", "neck", "shoulder", "elbow", "wrist", "armOut"];
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
export declare const cosine: (degrees: number) => number;
export declare const sine: (degrees: number) => number;
export declare const degrees: (radians: number) => number;
/** From a point in a segment's frame to a point of the picture. */
export declare function pointOn({ x, y, turn, length }: Segment, [px, py]: Point): Point;
export declare function segmentAfter(parent: Segment, joint: Point, turn: number, length?: number): Segment;
/** Forward kinematics of the side view, from the pelvis outwards. */
export declare function sideSkeleton(pose: Angles, pelvis: Segment): Skeleton;
/** The segment a landmark is on, its place there, and the radius of its pad. */
export declare function placeOf(landmark: Landmark): [SegmentName, Point, pad: number];
/** A landmark in the picture; of a pad, the lowest point. */
export declare function markOn(skeleton: Skeleton, landmark: Landmark): Point;
