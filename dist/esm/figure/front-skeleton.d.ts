import { type Point } from './body/measures.js';
import { type Angles, type Segment, type Skeleton } from './skeleton.js';
/** Joints seen from the front; the near side is at x < 0. */
export declare const HIP = 9;
export declare const SHOULDER = 17;
/** One cm away from the viewer, seen from slightly above. */
export declare const AWAY: Point;
/** One cm toward the viewer and toward the head of somebody who lies on the side. */
export declare const TOWARD: Point;
/** Forward kinematics of the front view. */
export declare function frontSkeleton(pose: Angles, pelvis: Segment): Skeleton;
