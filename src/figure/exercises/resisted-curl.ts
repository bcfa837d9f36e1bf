import type { Exercise } from '../types.js';
import { proneKneeBend } from './prone-knee-bend.js';

const [start] = proneKneeBend.frames;

export const resistedCurl: Exercise = {
  ...proneKneeBend,
  props: [
    { is: 'mat', x: -92, width: 180 },
    { is: 'table', x: -128, at: 'left' },
    { is: 'band', x: -128, y: 8 },
  ],
  frames: [
    { ...start, effort: 0.4, pose: { ...start?.pose, knee: [10, 2], ankle: [-48, -62] } },
    { effort: 1, pose: { knee: [90, 2], ankle: [-4, -62] } },
  ],
};
