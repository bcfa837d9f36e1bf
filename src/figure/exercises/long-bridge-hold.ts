import type { Exercise } from '../types.js';
import { handsDown, matAndPillow } from './on-the-back.js';

export const longBridgeHold: Exercise = {
  hands: 'flat',
  props: matAndPillow(190),
  arrow: ['sacrum', 1, 16, 9],
  frames: [
    {
      effort: 0.2,
      root: ['shoulder', 0, 11, -93.7],
      pose: { neck: -2, spine: -6.4, armOut: 45 },
      legs: ['heel', 127, 0, -38.6],
      arms: handsDown,
    },
    { root: ['shoulder', 0, 11, -99.6], pose: { neck: 4, spine: 0 } },
  ],
};
