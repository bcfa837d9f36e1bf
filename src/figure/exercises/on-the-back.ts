import type { Pin, Prop } from '../types.js';

/** Below a body that lies on its back with the shoulders at 0. */
export const matAndPillow = (width: number): readonly Prop[] => [
  { is: 'mat', x: -42, width },
  { is: 'pillow', x: -33 },
];

/** The hands lie beside the hips. */
export const handsDown: Pin = ['wrist', 39, 3, -90];
