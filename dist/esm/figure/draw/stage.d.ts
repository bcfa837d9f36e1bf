import type { Motion } from '../motion.js';
import type { Skeleton } from '../skeleton.js';
import type { Exercise } from '../types.js';
export interface Extent {
    readonly left: number;
    readonly top: number;
    readonly right: number;
}
/** How far the flesh of these skeletons reaches; of what comes lower than `below` cm. */
export declare function extent(skeletons: readonly Skeleton[], below?: number): Extent;
/** The part of the picture's plane that is shown: x, y, width, height in cm. */
export type Stage = readonly [x: number, y: number, width: number, height: number];
/** The whole movement and its props in one window of 3 to 2. */
export declare function stageOf({ props }: Exercise, motion: Motion): Stage;
