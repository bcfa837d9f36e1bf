import type { Exercise } from '../types.js';

/** The forehead lies on the hands; the elbows point outwards, so the arms look short. */
export const proneKneeBend: Exercise = {
  hands: 'flat',
  feet: 'bare',
  props: [{ is: 'mat', x: -100, width: 190 }],
  arrow: 'ankle',
  frames: [
    {
      effort: 0.2,
      root: ['hip', 0, 9.4, 90],
      pose: {
        hip: 2,
        knee: 2,
        ankle: -62,
        spine: -2,
        neck: -20,
        shoulder: [155, 154],
        elbow: 35,
        wrist: -12,
        armOut: 63,
      },
    },
    { effort: 0.7, pose: { knee: [100, 2], ankle: [-10, -62] } },
  ],
};
