import type { Exercise } from '../types.js';
import { proneKneeBend } from './prone-knee-bend.js';

const [start] = proneKneeBend.frames;

export const proneHipExtension: Exercise = {
  ...proneKneeBend,
  arrow: 'heel',
  frames: [{ ...start }, { pose: { hip: [-12, 2], ankle: [-35, -62] } }],
};
