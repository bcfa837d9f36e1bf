import type { Exercise } from '../types.js';

export const longBridgeHold: Exercise = {
  hands: 'flat',
  props: [
    { is: 'mat', x: -42, width: 190 },
    { is: 'pillow', x: -33 },
  ],
  arrow: 'sacrum',
  frames: [
    {
      effort: 0.2,
      root: ['shoulder', 0, 11, -92],
      pose: { neck: -4, armOut: 45 },
      legs: ['heel', 125, 0, -38],
      arms: ['wrist', 39, 3, -90],
    },
    { root: ['shoulder', 0, 11, -100], pose: { neck: 4 } },
  ],
};
