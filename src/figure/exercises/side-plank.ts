import type { Exercise } from '../types.js';

/** From the knees to the feet, the hips in line with shoulders and legs. */
export const sidePlank: Exercise = {
  view: 'front',
  props: [{ is: 'mat', x: -78, width: 186 }],
  arrow: ['hip', 0, 24],
  frames: [
    {
      effort: 0.5,
      root: ['hip', 0, 22, -82],
      pose: { knee: 90, shoulder: [82, -10], elbow: [90, 60] },
    },
    { effort: 1, root: ['hip', 0, 24, -78], pose: { knee: 0, shoulder: [78, -10] } },
  ],
};
