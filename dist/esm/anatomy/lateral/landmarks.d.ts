import type { Point } from '../geometry/points.js';
/** Points by which the plate is measured against a skeleton. */
export declare const landmarks: Readonly<Record<string, Point>>;
