import { type Point } from './points.js';
/** Where a stroke is after a share of its way, 0 to 1. */
export type Way = (share: number) => Point;
/** A stroke that is thick in the middle and runs out at both ends. */
export declare function taperedStroke(way: Way, width: number): string;
/** Tapered strokes through the points of a text; a semicolon parts the strokes. */
export declare const strokes: (text: string, width?: number) => string;
/** A band along a line: `"x,y,half its width there …"`. */
export declare function ribbon(text: string): string;
