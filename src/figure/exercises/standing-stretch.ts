import type { Exercise } from '../types.js';

/** The hands lie on the thigh of the straight leg. */
export const standingStretch: Exercise = {
  hands: 'flat',
  props: [{ is: 'stool', x: 54, width: 32, height: 24 }],
  arrow: 'head',
  frames: [
    {
      effort: 0.3,
      root: ['heelFar', 0, 0, 0],
      pose: { hip: [30, -2], knee: [0, 2], ankle: [0, 2], shoulder: 6, elbow: 14 },
      legs: [['heel', 64.2, 24, -36], 0],
      arms: ['palm', 17, 79, -50],
    },
    {
      pose: { hip: [60, 20], spine: 4, neck: -12 },
      arms: ['palm', 22, 74, -50],
    },
  ],
};
