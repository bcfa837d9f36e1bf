import type { Exercise } from '../types.js';

export const doorwayStretch: Exercise = {
  hands: 'flat',
  feet: 'bare',
  props: [
    { is: 'mat', x: -42, width: 186 },
    { is: 'pillow', x: -33 },
    { is: 'post', x: 74.6, height: 128 },
  ],
  arrow: 'heel',
  frames: [
    {
      effort: 0.3,
      root: ['shoulder', 0, 11, -92],
      pose: { neck: -4, armOut: 45, ankle: [8, -8] },
      legs: [['heelBack', 74, 70, null], 0],
      arms: ['wrist', 39, 3, -90],
    },
    { legs: [['heelBack', 74, 92, null], 0] },
  ],
};
