import type { Exercise } from '../types.js';
import { handsDown, matAndPillow } from './on-the-back.js';

export const bridgeHold: Exercise = {
  hands: 'flat',
  props: matAndPillow(172),
  arrow: 'sacrum',
  frames: [
    {
      effort: 0.2,
      root: ['shoulder', 0, 11, -94.2],
      pose: { neck: -2, spine: -7.6, armOut: 45 },
      legs: ['heel', 96.6, 0, 0],
      arms: handsDown,
    },
    { root: ['shoulder', 0, 11, -112.4], pose: { neck: 16, spine: 0 } },
  ],
};
