import type { Point } from '../geometry/points.js';

/** Points by which the plate is measured against a skeleton. */
export const landmarks: Readonly<Record<string, Point>> = {
  ischial_tuberosity: { x: 0, y: 0 },
  greater_trochanter_tip: { x: 76, y: -54.5 },
  medial_epicondyle: { x: -17, y: 332 },
  lateral_epicondyle: { x: 67.5, y: 337.5 },
  knee_joint_center: { x: 29.5, y: 362.5 },
  fibular_head_apex: { x: 65.5, y: 375 },
};
