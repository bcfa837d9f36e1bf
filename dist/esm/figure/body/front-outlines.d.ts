/** As outlines.ts, seen from the front: the half at x > 0, from top to bottom; see front-body.ts. */
export declare const frontHalves: {
    ribs: number[];
    abdomen: number[];
    pelvis: number[];
    neck: number[];
    head: number[];
    hairShort: number[];
    thigh: number[];
    shorts: number[];
    shank: number[];
    foot: number[];
    upperArm: number[];
    sleeve: number[];
    forearm: number[];
    hand: number[];
};
export type FrontHalf = keyof typeof frontHalves;
