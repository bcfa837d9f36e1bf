import type { Exercise } from '../types.js';

export const stepUp: Exercise = {
  props: [{ is: 'step', x: 12, width: 46, height: 20 }],
  arrow: 'sacrum',
  frames: [
    {
      effort: 0.5,
      root: ['hip', 0, 82, 15],
      pose: { shoulder: [-20, 20], elbow: 60, armOut: 15 },
      legs: [
        ['heel', 24, 20, 0],
        ['ball', -2, 0, 10],
      ],
    },
    {
      share: 0.7,
      effort: 1,
      root: ['hip', 14, 86, 20],
      legs: [
        ['heel', 24, 20, 0],
        ['ball', -2, 0, 40],
      ],
    },
    {
      share: 0.6,
      root: ['hip', 24, 100, 8],
      pose: { shoulder: 5 },
      legs: [
        ['heel', 24, 20, 0],
        ['ball', 4, 27, 48],
      ],
    },
    {
      share: 0.7,
      effort: 0.6,
      root: ['hip', 27, 109.6, 0],
      pose: { shoulder: 4, elbow: 14, armOut: 0 },
      legs: [
        ['heel', 24, 20, 0],
        ['ball', 39.5, 20, 0],
      ],
    },
  ],
};
