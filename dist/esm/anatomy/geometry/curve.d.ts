import { type Point } from './points.js';
/** A smooth closed path through the points of a text. */
export declare const shape: (text: string) => string;
/** A smooth open path through the points of a text. */
export declare const line: (text: string) => string;
/** A smooth path through points: each is passed in the direction of its two neighbours. */
export declare function curve(points: readonly Point[], isClosed?: boolean): string;
/** A disc as a path, so that all that is drawn is a path. */
export declare const disc: (x: number, y: number, width: number, height?: number) => string;
