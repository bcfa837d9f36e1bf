import type { Exercise } from '../types.js';

/** Down to 45° the hamstrings hold the body; then the hands catch it. */
export const nordicLower: Exercise = {
  hands: 'flat',
  props: [
    { is: 'mat', x: -26, width: 140 },
    { is: 'sofa', x: -33, legs: 12.8 },
  ],
  arrow: 'shoulder',
  frames: [
    {
      effort: 0.3,
      root: ['kneeCap', 0, 0, 90],
      pose: { knee: 90, ankle: -58, shoulder: 20, elbow: 95, wrist: 25 },
    },
    { share: 0.8, pose: { knee: 45, shoulder: 62, elbow: 40, wrist: 30, neck: -8 } },
    { share: 0.3, effort: 0.3, pose: { knee: 36, shoulder: 64, elbow: 8, wrist: 72 } },
  ],
};
