import type { Exercise } from '../types.js';
import { handsDown, matAndPillow } from './on-the-back.js';

export const doorwayStretch: Exercise = {
  hands: 'flat',
  feet: 'bare',
  props: [...matAndPillow(118), { is: 'doorway', x: 84 }],
  arrow: 'heel',
  frames: [
    {
      effort: 0.3,
      root: ['shoulder', 0, 11.7, -91],
      pose: { neck: -5, spine: -3, hip: -1, armOut: 45, ankle: [8, -6] },
      legs: [['heelBack', 83.3, 70, -128], 0],
      arms: handsDown,
    },
    { legs: [['heelBack', 83.3, 92.03, -166], 0] },
  ],
};
