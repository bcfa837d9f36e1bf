import type { Skeleton } from '../skeleton.js';

/**
 * How hard the tendon is pressed on the sit bone: our own reading of the drawings, in three words.
 * Nobody has measured it, so no number of it is ever shown.
 */
export type Level = 0 | 1 | 2;

/** The joints of the working leg, in degrees of bending. */
export interface Leg {
  readonly hip: number;
  readonly knee: number;
}

/**
 * The brief calls a hip near neutral that is bent by up to 37° (a heel slide), and bent from 45° on
 * (a hip hinge). Of what brings the pain on it marks stairs, hip and knee at some 65°, with one
 * dot for pressing, and deep squats, sitting, straight-knee bends and stretches with two.
 */
const SOME_FROM = 0.4;
const MUCH_FROM = 0.75;

/** A straight knee pulls the tendon tight over the bone; bent as in a bridge, it leaves it slack. */
const TIGHT = 1.25;
const SLACK = 0.75;
const SLACK_FROM = 105;

/** 0 to 1: as in the side view of the anatomy it grows from 10° of bending to 90°. */
export function pressingOf({ hip, knee }: Leg): number {
  const tight = TIGHT + (SLACK - TIGHT) * share(knee / SLACK_FROM);
  return share(share((hip - 10) / 80) * tight);
}

export function levelOf(leg: Leg): Level {
  const pressing = pressingOf(leg);
  if (pressing < SOME_FROM) return 0;
  return pressing < MUCH_FROM ? 1 : 2;
}

/** How far around the end of the sit bone the tendon lies, in degrees. */
export const wrapOf = ({ hip }: Leg): number => Math.max(0, 2 + 1.02 * hip);

/** The leg that works is the near one. */
export const legOf = ({ pelvis, thighNear, shankNear }: Skeleton): Leg => ({
  hip: shortest(pelvis.turn - thighNear.turn),
  knee: shortest(shankNear.turn - thighNear.turn),
});

const share = (value: number): number => Math.max(0, Math.min(1, value));

const shortest = (angle: number): number => angle - 360 * Math.round(angle / 360);
