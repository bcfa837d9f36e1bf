import type { Mark } from '../types.js';

/** Height of the body in cm. */
export const HEIGHT = 170;

/** Lengths in cm: shares of the height after Winter, and Drillis and Contini. */
export const LENGTH = {
  thigh: 0.245 * HEIGHT,
  shank: 0.246 * HEIGHT,
  ankle: 0.039 * HEIGHT,
  upperArm: 0.186 * HEIGHT,
  forearm: 0.146 * HEIGHT,
  trunk: 0.288 * HEIGHT,
};

export type Point = readonly [x: number, y: number];

/** Where a segment begins in the frame of the one before: x to the front, y down, cm. */
export const JOINT = {
  /** L5/S1, from the hip. */
  abdomen: [0.2, -13.5],
  /** T12/L1. */
  ribs: [0.3, -11.5],
  shoulder: [-0.5, 25 - LENGTH.trunk],
  /** C7. */
  neck: [-2.6, -27],
  head: [3.4, -8.4],
  toes: [12.6, 4.3],
  shank: [0, LENGTH.thigh],
  foot: [0, LENGTH.shank],
  forearm: [0, LENGTH.upperArm],
  hand: [0, LENGTH.forearm],
} satisfies Record<string, Point>;

/** A landmark on its segment. A round pad of that radius rolls on what it touches. */
export type MarkPlace = readonly [segment: string, x: number, y: number, pad?: number];

export const MARK: Record<Mark, MarkPlace> = {
  hip: ['pelvis', 0, 0],
  sacrum: ['pelvis', -12.6, -3],
  sitBone: ['pelvis', -4.8, 5.2],
  shoulder: ['ribs', -0.5, 25 - LENGTH.trunk],
  head: ['head', -8, -8],
  knee: ['shank', 5.2, 1],
  kneeBack: ['shank', -1.6, 2],
  kneeCap: ['shank', 1.2, 1.6, 5.2],
  cuff: ['shank', -2.6, 37.6],
  ankle: ['foot', 0, 0],
  heel: ['foot', -2.9, LENGTH.ankle - 3, 3],
  heelBack: ['foot', -5.9, 3.4],
  ball: ['foot', 12.6, 4.3, LENGTH.ankle - 4.3],
  wrist: ['hand', 0, 0],
  palm: ['hand', 0.6, 7.4],
};

/** How far flesh reaches round the beginning of a segment, in cm: for the picture's frame. */
export const REACH: Record<string, number> = { head: 22, ribs: 14, pelvis: 12, hand: 14 };
