import type { Exercise } from '../types.js';

export const doorwayStretch: Exercise = {
  hands: 'flat',
  feet: 'bare',
  props: [
    { is: 'mat', x: -42, width: 186 },
    { is: 'pillow', x: -33 },
    { is: 'post', x: 83.8, height: 128 },
  ],
  arrow: 'heel',
  frames: [
    {
      effort: 0.3,
      root: ['shoulder', 0, 11.7, -91],
      pose: { neck: -5, spine: -3, hip: -1, armOut: 45, ankle: [8, -6] },
      legs: [['heelBack', 83.3, 70, -128], 0],
      arms: ['wrist', 39, 3, -90],
    },
    { legs: [['heelBack', 83.3, 92.03, -166], 0] },
  ],
};
