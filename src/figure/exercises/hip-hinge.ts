import type { Exercise } from '../types.js';

/** The weight is over the middle of the foot all the way. */
export const hipHinge: Exercise = {
  hands: 'fist',
  props: [{ is: 'weight' }],
  arrow: 'head',
  frames: [
    {
      effort: 0.3,
      root: ['heel', 0, 0, 0],
      pose: { hip: 10, knee: 15, ankle: 5 },
      arms: ['palm', 9.5, 75, -8],
    },
    { pose: { hip: 45, ankle: 0, neck: -11 }, arms: ['palm', 10.5, 66, -2] },
  ],
};
