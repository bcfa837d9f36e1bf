import type { Exercise } from '../types.js';
import { bridgeHold } from './bridge-hold.js';

const [start, end] = bridgeHold.frames;

/** The hips hover between repetitions. */
export const bridgeReps: Exercise = {
  ...bridgeHold,
  frames: [{ ...start, effort: 0.5, root: ['shoulder', 0, 11, -95.4] }, { ...end }],
};
