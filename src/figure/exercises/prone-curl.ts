import type { Exercise } from '../types.js';
import { proneKneeBend } from './prone-knee-bend.js';

const [start] = proneKneeBend.frames;

/** Nothing moves: the near heel pushes up against the ankle that is crossed over it. */
export const proneCurl: Exercise = {
  ...proneKneeBend,
  arrow: ['cuff', 6, 16],
  frames: [
    { ...start, pose: { ...start?.pose, knee: [25, 37.5], ankle: [-22, -45] } },
    { effort: 1 },
  ],
};
