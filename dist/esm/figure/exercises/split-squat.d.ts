import type { Exercise } from '../types.js';
/**
 * The feet are planted as far apart as the end asks for, so the start is no higher than that rear
 * leg reaches. The front hip is as open as in the brief because the pelvis is tucked under; on the
 * way down it comes level.
 */
export declare const splitSquat: Exercise;
