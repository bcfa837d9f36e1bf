import { type Box, type Mark } from './plate.js';
/** Degrees by which hip and knee are bent; less than zero is bent backwards. */
export interface Pose {
    readonly hip: number;
    readonly knee: number;
}
export declare const LEG_BOX: Box;
/** A simple leg from the side, and the hamstrings from the sit bone to below the knee. */
export declare function legMarks({ hip, knee }: Pose): Mark[];
/** Where the leg was: only its outline. */
export declare const legGhost: (pose: Pose) => Mark;
/** How long the hamstrings are. */
export declare const hamstringLength: (pose: Pose) => number;
