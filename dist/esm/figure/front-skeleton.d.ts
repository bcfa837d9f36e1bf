import { type Angles, type Segment, type Skeleton } from './skeleton.js';
/** Forward kinematics of the front view. */
export declare function frontSkeleton(pose: Angles, pelvis: Segment): Skeleton;
