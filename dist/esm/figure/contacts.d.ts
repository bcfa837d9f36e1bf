import { type Angles, type Segment, type Skeleton } from './skeleton.js';
import type { Pin, Root } from './types.js';
/** One instant of an exercise, before its limbs are put to their contacts. */
export interface State {
    readonly angles: Angles;
    readonly root: Root;
    readonly legs: readonly [near: Pin | 0, far: Pin | 0];
    readonly arms: readonly [near: Pin | 0, far: Pin | 0];
    readonly effort: number;
}
export type Build = (angles: Angles, pelvis: Segment) => Skeleton;
/** Turns the body until the root's segment lies as it should, and moves its landmark home. */
export declare function hang(build: Build, { angles, root }: State): Skeleton;
/** The skeleton of a state; hands and feet that are pinned are where they are pinned. */
export declare function solve(build: Build, state: State): Skeleton;
