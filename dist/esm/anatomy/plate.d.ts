import type { Point } from './geometry/points.js';
/** What can be named on the plates, by its anatomical name. */
export declare const structureIds: readonly ["conjoint-tendon", "sit-bone", "semimembranosus-tendon", "semitendinosus", "semimembranosus", "biceps-femoris-long", "biceps-femoris-short", "sciatic-nerve", "gluteus-maximus", "adductor-magnus", "hip-bone", "sacrum", "femur", "tibia", "fibula", "skin"];
export type StructureId = (typeof structureIds)[number];
export declare const layers: readonly ["muscles", "skin", "bones"];
export type Layer = (typeof layers)[number];
/** One path; its kind is the class that gives it colour. */
export interface Mark {
    readonly kind: string;
    readonly path: string;
}
/** Something drawn in some layers: a structure, or what belongs to none. */
export interface Item {
    readonly id?: StructureId;
    /** Empty where the item has no shape to point at. */
    readonly outline: string;
    readonly marks: readonly Mark[];
    readonly layers: readonly Layer[];
}
/** Where a structure's label points, and on which side of the drawing the label stands. */
export interface Anchor extends Point {
    readonly id: StructureId;
    readonly side: 'left' | 'right';
}
/** Left, top, width and height. */
export type Box = readonly [left: number, top: number, width: number, height: number];
export interface Plate {
    readonly box: Box;
    /** The outlines of the body. */
    readonly body: readonly string[];
    /** Where the columns of labels begin on both sides, as a share of the width. */
    readonly columns: readonly [left: number, right: number];
    /** How far down the columns reach, as a share of the height. */
    readonly columnEnds: readonly [left: number, right: number];
    readonly items: readonly Item[];
    readonly anchors: readonly Anchor[];
}
export declare const mark: (kind: string, ...paths: string[]) => Mark;
/** A structure: filled, drawn over with ink, and edged. */
export declare const structure: (id: StructureId, layers: readonly Layer[], outline: string, [fill, edge]: readonly [fill: string, edge: string], ...ink: Mark[]) => Item;
/** What is drawn, but has no name. */
export declare const context: (layers: readonly Layer[], ...marks: Mark[]) => Item;
