import type { Exercise } from '../types.js';

export const hipHinge: Exercise = {
  hands: 'fist',
  props: [{ is: 'weight' }],
  arrow: 'head',
  frames: [
    {
      effort: 0.3,
      root: ['heel', 0, 0, 0],
      pose: { hip: 10, knee: 15, ankle: 5, shoulder: 12, elbow: 12 },
    },
    { pose: { hip: 45, ankle: 0, shoulder: 31, elbow: 8, neck: -11 } },
  ],
};
