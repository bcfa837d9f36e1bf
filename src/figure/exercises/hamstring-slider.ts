import type { Exercise } from '../types.js';
import { handsDown } from './on-the-back.js';

export const hamstringSlider: Exercise = {
  hands: 'flat',
  feet: 'sock',
  props: [
    { is: 'smoothFloor', x: 86 },
    { is: 'pillow', x: -33 },
  ],
  arrow: 'heel',
  frames: [
    {
      effort: 0.5,
      root: ['shoulder', 0, 11, -113],
      pose: { neck: 17, armOut: 45 },
      legs: ['heel', 93.4, 0, 0],
      arms: handsDown,
    },
    {
      effort: 1,
      root: ['shoulder', 0, 11, -97.9],
      pose: { neck: 2 },
      legs: ['heel', 128.6, 0, -40],
    },
  ],
};
