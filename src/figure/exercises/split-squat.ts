import type { Exercise } from '../types.js';

/** The feet are planted: the rear leg reaches no higher than the start. */
export const splitSquat: Exercise = {
  hands: 'open',
  arrow: 'sacrum',
  frames: [
    {
      effort: 0.3,
      root: ['hip', -9.6, 77.3, -5],
      pose: { spine: 9, shoulder: 26, elbow: 118, wrist: 10 },
      legs: [
        ['heel', 30, 0, 0],
        ['ball', -55.2, 0, 62],
      ],
    },
    {
      root: ['hip', -6.8, 48.7, -2],
      pose: { spine: 7, shoulder: 30 },
      legs: [
        ['heel', 30, 0, 0],
        ['ball', -55.2, 0, 70],
      ],
    },
  ],
};
