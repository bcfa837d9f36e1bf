import type { Exercise } from '../types.js';
import { proneKneeBend } from './prone-knee-bend.js';

const [start] = proneKneeBend.frames;

/** Nothing moves: the near heel pushes up against the ankle of the other leg. */
export const proneCurl: Exercise = {
  ...proneKneeBend,
  arrow: ['cuff', 6, 16],
  frames: [
    { ...start, pose: { ...start?.pose, knee: [25, 33], ankle: [-10, -30] } },
    { effort: 1 },
  ],
};
