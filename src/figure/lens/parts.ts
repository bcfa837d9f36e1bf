import { oval, type Item, type Layer } from '../draw/layers.js';
import { round } from '../draw/transform.js';
import type { Moment } from '../motion.js';
import { legOf, pressingOf, wrapOf } from './pressing.js';

/*
 * The lower end of the sit bone from the side, in millimetres from the middle of its curve: the
 * side view of the anatomy, reduced. All that turns, turns about that middle and ends at a circle
 * about it, so that nothing is clipped.
 */

const MUSCLE = 'M-18 10Q-18 30-6 42A42 42 0 0 1-37 19Q-30 14-29 3z';
/** Around the bone, as far as a hip bends, and straight on. */
const TENDON = 'M-18 38V0A18 18 0 0 1 7-17L11-27A29 29 0 0 0-29 0V30A42 42 0 0 0-18 38z';
const STRANDS =
  'M-18 38V0M-29 30V0A29 29 0 0 1 11-27M-22 36V0A22 22 0 0 1 8-20M-25 34V0A25 25 0 0 1 9-23';
const CONTACT = 'M-19-1A19 19 0 0 1 7-18';
const BONE = 'M-16-39Q-20-22-20-13C-20-2-16 18 0 18C20 18 22 11 41 10A42 42 0 0 0-16-39z';
const SIT_BONE =
  'M-20-15C-20-2-16 18 0 18Q14 18 23 14Q18 8 10 7Q-2 5-6-8Q-8-22-14-24Q-18-24-20-15z';
/** Where the tendon has grown to the bone. */
const ROOT = 'M-18-28C-25-24-29-13-29 0H-18Q-20-8-20-13z';
const ROOT_LINES = 'M-18-28C-25-24-29-13-29 1M-20-22C-23-14-25-8-25 1M-19-19C-21-12-22-6-22 1';
const ARROW = 'M-23 0L-31 5V1.6H-39V-1.6H-31V-5z';

/** Turned as the pelvis is, and by a share of the way that the tendon goes around the bone. */
const turning = (share: number, ...layers: Layer[]): Item => ({
  layers,
  place: ({ skeleton }) => ({
    x: 0,
    y: 0,
    turn: skeleton.pelvis.turn - share * wrapOf(legOf(skeleton)),
  }),
});

/** What shows it is as strong as the tendon is pressed. */
export const pressure = ({ skeleton }: Moment): string => round(pressingOf(legOf(skeleton)));

const pressed = (share: number, ...layers: Layer[]): Item => ({
  ...turning(share, ...layers),
  opacity: pressure,
});

export const lensItems: readonly Item[] = [
  turning(1, ['muscle', MUSCLE], ['tendon', TENDON], ['lens-line', STRANDS]),
  pressed(1, ['lens-contact', CONTACT]),
  turning(
    0,
    ['lens-bone', BONE],
    ['lens-sit-bone', SIT_BONE],
    ['lens-line', BONE],
    ['tendon', ROOT],
    ['lens-line', ROOT_LINES],
  ),
  pressed(0.5, ...[19, 13, 8].map((radius): Layer => ['lens-glow', oval(-20, 0, radius)])),
  ...[0.1, 0.5, 0.9].map((share) => pressed(share, ['lens-arrow', ARROW])),
];
