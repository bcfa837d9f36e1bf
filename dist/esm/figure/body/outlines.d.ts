/**
 * One closed outline per segment, as x, y pairs in cm in the segment's frame: from the joint
 * nearer the trunk, x to the front, y down in standing. A repeated point is a corner. Neighbours
 * share the circle round their joint, so that together they are one smooth limb at any angle.
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
    hairShort: number[];
    hairBun: number[];
    bun: number[];
    ear: number[];
    upperArm: number[];
    forearm: number[];
    sleeve: number[];
    handOpen: number[];
    handFist: number[];
    handFlat: number[];
};
export type Outline = keyof typeof outlines;
/** A shadow along the back of an outline, between two heights, as deep as that in cm. */
export declare const shades: Partial<Record<Outline, readonly [top: number, bottom: number, deep: number]>>;
