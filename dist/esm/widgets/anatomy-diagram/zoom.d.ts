import type { Box } from '../../anatomy/plate.js';
/** What part of a plate is looked at: how large, around which point. */
export interface Zoom {
    readonly scale: number;
    readonly x: number;
    readonly y: number;
}
export declare const MAXIMUM = 4;
export declare const STEP = 1.5;
export declare const wholeOf: ([left, top, width, height]: Box) => Zoom;
/** The zoom, kept inside the drawing. */
export declare function within(box: Box, { scale, x, y }: Zoom): Zoom;
/** What the zoom shows of the drawing. */
export declare const windowOf: ([, , width, height]: Box, { scale, x, y }: Zoom) => Box;
/** Enlarges by a factor so that a point of the drawing stays where it is on the screen. */
export declare function zoomedAt(box: Box, zoom: Zoom, factor: number, point: {
    readonly x: number;
    readonly y: number;
}): Zoom;
