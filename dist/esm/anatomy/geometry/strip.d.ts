import { type Point } from './points.js';
/** A long muscle: its left and its right edge at each height. */
export type Strip = readonly (readonly [y: number, left: number, right: number])[];
/** `"y left right, …"` from the top down. */
export declare const stripOf: (text: string) => Strip;
/** The outline of a strip. */
export declare const stripShape: (strip: Strip) => string;
/** A place in a strip: at a height, from -1, the left edge, to 1, the right one. */
export declare function placeIn(strip: Strip, y: number, across: number): Point;
/** Fibres of a strip, `"y across y across; …"`: straight in the muscle, bent as it is bent. */
export declare const fibres: (strip: Strip, text: string, width?: number) => string;
