import { svg, type TemplateResult } from 'lit';
import { chain, limb, mark, type End } from './limb.js';

type Point = readonly [x: number, y: number];

/** How far a thigh and a lower leg reach. */
const THIGH = 36;
const SHIN = 35;

/** Of a leg: directions in degrees, counted from the right, up is 90. */
export interface Pose {
  readonly thigh: number;
  readonly shin: number;
}

export interface Leg {
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  readonly toe: Point;
}

const onward = ([x, y]: Point, length: number, degrees: number): Point => {
  const angle = (degrees * Math.PI) / 180;
  return [x + length * Math.cos(angle), y - length * Math.sin(angle)];
};

/** @param foot the way the toes point, from the lower leg, in degrees */
export function legAt(hip: Point, { thigh, shin }: Pose, foot = 90): Leg {
  const knee = onward(hip, THIGH, thigh);
  const ankle = onward(knee, SHIN, shin);
  return { hip, knee, ankle, toe: onward(ankle, 12, shin + foot) };
}

const end = ([x, y]: Point, radius: number): End => [x, y, radius];

const shinOf = ({ knee, ankle, toe }: Leg): string =>
  chain(end(knee, 6.4), end(ankle, 4)) + limb(end(ankle, 4.4), end(toe, 2.6));
const thighOf = ({ hip, knee }: Leg): string => limb(end(hip, 10), end(knee, 6.6));

/** A leg with the shorts on it. */
export function renderLeg(leg: Leg, isFar = false): TemplateResult<2> {
  const [x, y] = leg.hip;
  const [kneeX, kneeY] = leg.knee;
  const hem: Point = [x + (kneeX - x) * 0.55, y + (kneeY - y) * 0.55];
  const far = isFar ? ' far' : '';
  return svg`${mark(`skin${far}`, thighOf(leg) + shinOf(leg))}
    ${mark(`shorts${far}`, limb(end(leg.hip, 10.6), end(hem, 9)))}`;
}

/** Where a leg was, or will be. */
export const renderGhost = (leg: Leg): TemplateResult<2> =>
  mark('ghost', thighOf(leg) + shinOf(leg));

/** Shirt, arm and head, with the neck at the shoulder's side of the head. */
export const renderTrunk = (shoulder: Point, hip: Point, head: Point): TemplateResult<2> =>
  svg`${mark('skin', limb(end(shoulder, 5), end(head, 5)))}
    ${mark('skin', limb(end(head, 8.5), [head[0] + 1, head[1], 8.3]))}
    ${mark('shirt', limb(end(shoulder, 9.5), end(hip, 10)))}`;

export const renderArm = (shoulder: Point, elbow: Point, hand: Point): TemplateResult<2> =>
  svg`${mark('skin near', chain(end(shoulder, 4.8), end(elbow, 3.8), end(hand, 3)))}
    ${mark(
      'shirt near',
      limb(end(shoulder, 6.2), [
        shoulder[0] + (elbow[0] - shoulder[0]) * 0.7,
        shoulder[1] + (elbow[1] - shoulder[1]) * 0.7,
        5,
      ]),
    )}`;
