import type { Exercise } from '../types.js';

export const splitSquat: Exercise = {
  hands: 'open',
  arrow: 'sacrum',
  frames: [
    {
      effort: 0.3,
      root: ['hip', 0, 80, 3],
      pose: { shoulder: 26, elbow: 118, wrist: 10 },
      legs: [
        ['heel', 20, 0, 0],
        ['ball', -44, 0, 30],
      ],
    },
    {
      root: ['hip', -14, 47, 5],
      pose: { shoulder: 30 },
      legs: [
        ['heel', 20, 0, 0],
        ['ball', -44, 0, 66],
      ],
    },
  ],
};
