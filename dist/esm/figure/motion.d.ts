import { type Skeleton } from './skeleton.js';
import type { Exercise } from './types.js';
/** What is drawn of one moment. */
export interface Moment {
    readonly skeleton: Skeleton;
    readonly effort: number;
}
/** The way from the start pose (0) to the end pose (1). */
export interface Motion {
    at(progress: number): Moment;
}
export declare function motionOf(exercise: Exercise): Motion;
