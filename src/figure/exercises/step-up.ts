import type { Exercise } from '../types.js';

/** The trunk comes over the front foot before the rear foot leaves the floor. */
export const stepUp: Exercise = {
  props: [{ is: 'step', x: 20, width: 40, height: 20 }],
  arrow: 'sacrum',
  frames: [
    {
      effort: 0.3,
      root: ['hip', 3, 89.4, 13],
      pose: { shoulder: [-4, 14], elbow: [20, 50], armOut: 0 },
      legs: [
        ['heel', 26, 20, 0],
        ['heel', -3, 0, 0],
      ],
    },
    {
      share: 0.8,
      effort: 1,
      root: ['hip', 12, 89.2, 22],
      pose: { shoulder: [-14, 34], elbow: [20, 64] },
      legs: [
        ['heel', 26, 20, 0],
        ['heel', -3, 0, 0],
      ],
    },
    {
      share: 0.7,
      root: ['hip', 23, 103, 12],
      pose: { shoulder: [-4, 30] },
      legs: [
        ['heel', 26, 20, 0],
        ['heel', 0, 34, 38],
      ],
    },
    {
      share: 0.7,
      effort: 0.6,
      root: ['hip', 28.95, 110.09, 0],
      pose: { shoulder: 4, elbow: 14 },
      legs: [
        ['heel', 26, 20, 0],
        ['heel', 26, 20, 0],
      ],
    },
  ],
};
