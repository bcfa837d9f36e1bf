import type { Point } from '../body/measures.js';
import type { Motion } from '../motion.js';
import { markOn } from '../skeleton.js';
import type { Exercise } from '../types.js';
import type { Layer } from './layers.js';
import { numbersUpTo } from '../../kit/numbers.js';

const SAMPLES = 24;
const ORIGIN: Point = [0, 0];

/** The movement as one arrow, on a lighter line so that it reads on any colour. */
export function arrowOf({ arrow }: Exercise, motion: Motion): Layer[] {
  if (typeof arrow === 'string') {
    const way = numbersUpTo(SAMPLES + 1).map((index) =>
      markOn(motion.at(index / SAMPLES).skeleton, arrow),
    );
    return drawn(way);
  }
  const [mark, pushX, pushY] = arrow;
  const [x, y] = markOn(motion.at(1).skeleton, mark);
  return drawn([
    [x - pushX, y + pushY],
    [x - pushX / 2, y + pushY / 2],
    [x, y],
  ]);
}

function drawn(way: readonly Point[]): Layer[] {
  const [start = ORIGIN, end = ORIGIN] = [way[0], way.at(-1)];
  const bend = controlPoint(start, halfway(way), end);
  const curve = `M${pair(start)}Q${pair(bend)} ${pair(end)}`;
  const tip = head(end, Math.atan2(end[1] - bend[1], end[0] - bend[0]));
  return [
    ['arrow-halo', curve + tip],
    ['arrow', curve],
    ['arrow-head', tip],
  ];
}

const pair = ([x, y]: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

const gap = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(bx - ax, by - ay);

/** Of a curve from start to end that passes the middle of the way, not more bent than an arc. */
function controlPoint(start: Point, middle: Point, end: Point): Point {
  const [x, y] = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
  const bent = gap([x, y], middle);
  const factor = Math.min(2, (0.5 * gap(start, end)) / (bent || 1));
  return [x + factor * (middle[0] - x), y + factor * (middle[1] - y)];
}

function halfway(way: readonly Point[]): Point {
  let length = 0;
  const lengths = way.map((point, index) => (length += gap(way[index - 1] ?? point, point)));
  return way[lengths.findIndex((reached) => reached >= length / 2)] ?? ORIGIN;
}

function head([x, y]: Point, angle: number): string {
  const [along, across] = [Math.cos(angle), Math.sin(angle)];
  const corner = (forward: number, aside: number): string =>
    pair([x + forward * along - aside * across, y + forward * across + aside * along]);
  return `M${corner(6, 0)}L${corner(-2, 4.2)}L${corner(-2, -4.2)}Z`;
}
