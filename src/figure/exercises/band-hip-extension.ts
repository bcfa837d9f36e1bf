import type { Exercise } from '../types.js';

/** The far hand holds on to a chair. */
export const bandHipExtension: Exercise = {
  hands: ['flat', 'fist'],
  props: [
    { is: 'chair', x: 30, height: 45, back: 'left' },
    { is: 'table', x: 112, at: 'right' },
    { is: 'band', x: 112, y: 9 },
  ],
  arrow: 'heel',
  frames: [
    {
      effort: 0.4,
      root: ['heelFar', 0, 0, 0],
      pose: {
        hip: [20, 8],
        knee: 5,
        ankle: [6, 2],
        shoulder: -34,
        elbow: 92,
        armOut: [28, 0],
        wrist: -15,
      },
      arms: [0, ['palm', 31, 92, -62]],
    },
    { effort: 1, pose: { hip: [-10, 8] } },
  ],
};
