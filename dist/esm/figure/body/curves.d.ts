import type { Point } from './measures.js';
/** Path data of a closed smooth curve through points; a repeated point is a corner. */
export declare function smoothRing(points: readonly Point[]): string;
/** Path data of a crescent along the back (x < 0) of an outline, from one height to another. */
export declare function crescent(points: readonly Point[], [top, bottom, deep]: readonly [number, number, number]): string;
/** A point in path data, to the tenth of a millimetre. */
export declare const pair: ([x, y]: Point) => string;
