import type { Exercise } from '../types.js';
import { handsDown, matAndPillow } from './on-the-back.js';

export const heelSlide: Exercise = {
  hands: 'flat',
  feet: 'bare',
  props: matAndPillow(190),
  arrow: ['heel', -24, 0, -8],
  frames: [
    {
      effort: 0.2,
      root: ['shoulder', 0, 11.4, -91],
      pose: { neck: -5, spine: -2, hip: -1, armOut: 45, ankle: [0, -6] },
      legs: [['heel', 135.7, 0, -84], 0],
      arms: handsDown,
    },
    { effort: 0.6, legs: [['heel', 112.2, 0, -8], 0] },
  ],
};
