import type { Point } from '../geometry/points.js';

/** Points by which the plate is measured against a skeleton. */
export const landmarks: Readonly<Record<string, Point>> = {
  ischial_tuberosity: { x: 0, y: 0 },
  femoral_head_center: { x: 39.8, y: -51.8 },
  greater_trochanter_tip: { x: 24.6, y: -50.7 },
  asis: { x: 98.9, y: -133.6 },
  iliac_crest_top: { x: 22.4, y: -198.1 },
};
