import type { Exercise } from '../types.js';

/** From the knees to the feet, one leg on the other, the hips in line with shoulders and legs. */
export const sidePlank: Exercise = {
  view: 'front',
  props: [{ is: 'mat', x: -78, width: 186 }],
  arrow: ['hip', 0, 24],
  frames: [
    {
      effort: 0.5,
      root: ['hip', 0, 31.1, -65.2],
      pose: { hip: [0, -9], knee: 90, shoulder: [65.2, 3], elbow: [90, 0] },
    },
    {
      effort: 1,
      root: ['hip', 0.2, 38.45, -73.4],
      pose: { hip: [0, -6.4], knee: 0, shoulder: [73.4, 3] },
    },
  ],
};
