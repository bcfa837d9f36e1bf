import type { Exercise } from '../types.js';
import { handsDown, matAndPillow } from './on-the-back.js';

export const chairLift: Exercise = {
  hands: 'flat',
  props: [
    ...matAndPillow(126),
    { is: 'chair', x: 88, height: 45, back: 'right' },
    { is: 'wall', x: 140, at: 'right' },
  ],
  arrow: 'sacrum',
  frames: [
    {
      effort: 0.3,
      root: ['shoulder', 0, 11.2, -93.4],
      pose: { neck: -3, spine: -5.6, armOut: 45 },
      legs: ['heel', 96.4, 45, -85],
      arms: handsDown,
    },
    {
      root: ['shoulder', 0, 11.2, -133],
      pose: { neck: 44, spine: 6.8 },
      legs: ['heel', 96.4, 45, -70],
    },
  ],
};
