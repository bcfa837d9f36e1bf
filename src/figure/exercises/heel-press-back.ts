import type { Exercise } from '../types.js';

/** Nothing moves: the heel pushes against the wall. */
export const heelPressBack: Exercise = {
  props: [{ is: 'wall', x: -5.8, at: 'left' }],
  arrow: ['heelBack', -18, 0, -6],
  frames: [
    {
      effort: 0.2,
      root: ['heel', 0, 0, 0],
      pose: { spine: -2, hip: [-1, 11], knee: [0, 10], ankle: [3, 1], shoulder: 10, elbow: 14 },
    },
    { effort: 1 },
  ],
};
