import { type Box, type Mark } from './plate.js';
/** Degrees by which hip and knee are bent; less than zero is bent backwards. */
export interface Pose {
    readonly hip: number;
    readonly knee: number;
}
export declare const LEG_BOX: Box;
/** A leg from the side, with its bones, and the hamstrings that move it, 0 to 1, how hard. */
export declare function legMarks(pose: Pose, effort: number): Mark[];
/** How long the hamstrings are. */
export declare const hamstringLength: (pose: Pose) => number;
