import type { Point } from './measures.js';
/**
 * One closed outline per segment, in steps of 2 mm from point to point: x, y, x, y, the first from
 * the joint nearer the trunk; x to the front, y down in standing. A step of 0, 0 makes a corner.
 * Neighbours share the circle round their joint, so that together they are one smooth limb.
 */
export declare const outlines: {
    thigh: number[];
    shank: number[];
    foot: number[];
    toes: number[];
    shoe: number[];
    shoeToe: number[];
    sole: number[];
    soleToe: number[];
    shorts: number[];
    pelvis: number[];
    hem: number[];
    abdomen: number[];
    ribs: number[];
    neck: number[];
    head: number[];
    hair: number[];
    bun: number[];
    ear: number[];
    upperArm: number[];
    forearm: number[];
    sleeve: number[];
    handOpen: number[];
    handFist: number[];
    handFlat: number[];
};
/** Seen from the front: the half at x > 0, from top to bottom. Limbs look as from the side. */
export declare const frontHalves: {
    ribs: number[];
    abdomen: number[];
    pelvis: number[];
    neck: number[];
    head: number[];
    hair: number[];
    shank: number[];
    foot: number[];
};
export type Outline = keyof typeof outlines;
export type FrontHalf = keyof typeof frontHalves;
/** The points of an outline in cm. */
export declare function pointsOf(steps: readonly number[]): Point[];
/** A shadow along the back of an outline, between two heights, as deep as that in cm. */
export declare const shades: Partial<Record<Outline, readonly [top: number, bottom: number, deep: number]>>;
