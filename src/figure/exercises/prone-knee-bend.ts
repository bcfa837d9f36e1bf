import type { Exercise } from '../types.js';

export const proneKneeBend: Exercise = {
  hands: 'flat',
  feet: 'bare',
  props: [{ is: 'mat', x: -100, width: 188 }],
  arrow: 'ankle',
  frames: [
    {
      effort: 0.2,
      root: ['hip', 0, 9.4, 90],
      pose: {
        hip: 2,
        knee: 2,
        ankle: -62,
        spine: -5,
        neck: -8,
        shoulder: 176,
        elbow: 170,
        armOut: 35,
      },
    },
    { effort: 0.7, pose: { knee: [100, 2], ankle: [-10, -62] } },
  ],
};
