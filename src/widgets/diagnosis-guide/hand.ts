import { svg, type TemplateResult } from 'lit';
import { chain, limb, mark } from './limb.js';

const SLEEVE = limb([-150, 0, 10], [-20, 0, 7]);
const GLOVE =
  limb([-20, 0, 5.8], [-8, 0, 5]) +
  limb([-6, 0, 5.2], [4, 0, 6.6]) +
  chain([-4, 3, 3.4], [4, 9, 2.8], [11, 10.5, 2]) +
  chain([4, 4, 2.7], [14, 5.5, 2.5], [19, 7, 2.1]) +
  chain([5, 1, 2.7], [16, 1.5, 2.6], [22, 3, 2.1]) +
  chain([5, -2, 2.7], [16, -2.5, 2.6], [22, -1, 2.1]) +
  chain([4, -4, 2.6], [13, -6, 2.4], [18, -5, 2]);
const BETWEEN_FINGERS = 'M9 3.500L17 4.200M10 -.5L18 -.7M9 -4.200L16 -4.600';

interface Hand {
  readonly x: number;
  readonly y: number;
  /** Degrees, clockwise; at 0 the fingers point to the right. */
  readonly angle: number;
  readonly isFlipped?: boolean;
}

/** A clinician's hand in a glove; the origin is the middle of the palm. */
export const renderHand = ({ x, y, angle, isFlipped = false }: Hand): TemplateResult<2> =>
  svg`<g transform="translate(${x} ${y})rotate(${angle})scale(.9 ${isFlipped ? -0.9 : 0.9})">
    ${mark('sleeve', SLEEVE)}${mark('glove-edge', GLOVE)}${mark('glove', GLOVE)}
    ${mark('fold', BETWEEN_FINGERS)}
  </g>`;
