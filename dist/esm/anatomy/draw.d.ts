import type { Item, Mark } from './plate.js';
/**
 * Paths as elements. A template with a part for each of them takes several times as long, and
 * what it would compare on each update hardly ever changes.
 */
export declare const drawMarks: (marks: readonly Mark[]) => SVGPathElement[];
export declare function drawPath(kind: string, path: string): SVGPathElement;
export declare function group(...children: Element[]): SVGGElement;
/** All that is seen, each structure by itself. */
export declare const drawItems: (items: readonly Item[]) => SVGGElement;
