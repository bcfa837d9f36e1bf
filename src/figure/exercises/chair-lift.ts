import type { Exercise } from '../types.js';

export const chairLift: Exercise = {
  hands: 'flat',
  props: [
    { is: 'mat', x: -42, width: 126 },
    { is: 'pillow', x: -33 },
    { is: 'chair', x: 88, height: 45 },
  ],
  arrow: 'sacrum',
  frames: [
    {
      effort: 0.3,
      root: ['shoulder', 0, 11, -92],
      pose: { neck: -4, armOut: 45 },
      legs: ['heel', 95.5, 45, -80],
      arms: ['wrist', 39, 3, -90],
    },
    { root: ['shoulder', 0, 11, -137.7], pose: { neck: 40, spine: 0 } },
  ],
};
