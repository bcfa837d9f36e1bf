import type { Exercise } from '../types.js';

export const nordicLower: Exercise = {
  hands: 'flat',
  props: [
    { is: 'mat', x: -58, width: 130 },
    { is: 'pad', x: -31, y: 14.8 },
  ],
  arrow: 'shoulder',
  frames: [
    {
      effort: 0.3,
      root: ['kneeCap', 0, 0, 90],
      pose: { knee: 90, ankle: -58, shoulder: 30, elbow: 110, wrist: -50 },
    },
    { pose: { knee: 45, shoulder: 62, elbow: 76, wrist: -60, neck: -8 } },
  ],
};
