import { type Point } from '../geometry/points.js';
/** The centre of the hip joint. */
export declare const HIP: Point;
/** The lower end of the sit bone, as a pulley. */
export declare const PULLEY: {
    x: number;
    y: number;
    radius: number;
};
/** Turns a point of the thigh about the hip, in degrees of bending. */
export declare const turned: (point: Point, angle: number) => Point;
/** How hard the tendon is pressed on the bone, 0 to 1. */
export declare const pressureAt: (angle: number) => number;
/**
 * The hamstrings as a rope over a pulley: grown to the back of the sit bone, wrapped around its
 * end as far as the hip is bent, and straight from there to the knee.
 */
export declare function ropeAt(angle: number): {
    place: (way: number, depth?: number) => Point;
    slide: (way: number, from?: number) => number;
    band: (text: string, squeeze?: number, slidesFrom?: number) => string;
    fibres: (text: string, width?: number) => string;
    strands: (text: string) => string;
    contact: () => string;
    arrows: () => string;
};
