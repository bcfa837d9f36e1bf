import { type Outline } from '../body/outlines.js';
import type { Point } from '../body/measures.js';
import type { Moment } from '../motion.js';
import { type SegmentName, type Skeleton } from '../skeleton.js';
/** One painted shape: the role that decides its colour, and path data. */
export type Layer = readonly [role: string, path: string];
/** Where a drawing is: moved, turned, then stretched. */
export interface Place {
    readonly x: number;
    readonly y: number;
    readonly turn?: number;
    readonly scaleX?: number;
    readonly scaleY?: number;
}
/** A rigid drawing that moves. */
export interface Item {
    readonly layers: readonly Layer[];
    place(moment: Moment): Place;
}
/** Near limbs are a little lower, far limbs higher, as if seen from slightly above. */
declare const DEPTH: {
    nearLeg: [number, number];
    farLeg: [number, number];
    nearArm: [number, number];
    farArm: [number, number];
    middle: [number, number];
};
export type Depth = keyof typeof DEPTH;
export declare function atDepth([x, y]: Point, depth: Depth): Point;
export declare const onSegment: (name: SegmentName, depth: Depth, ...layers: Layer[]) => Item;
export declare const standing: (...layers: Layer[]) => Item;
/** A drawing along the x axis, `length` cm long, stretched between two points. */
export declare const between: (from: (skeleton: Skeleton) => Point, to: (skeleton: Skeleton) => Point, length: number, ...layers: Layer[]) => Item;
export declare function outline(name: Outline): string;
/** An outline with the shadow along its back. */
export declare function rounded(role: string, name: Outline): Layer[];
export declare function box(x: number, y: number, width: number, height: number, radius: number): string;
export declare const oval: (x: number, y: number, radiusX: number, radiusY?: number) => string;
/** The top of something flat, seen from slightly above. */
export declare const slab: (x: number, y: number, width: number, depth?: number) => string;
export {};
