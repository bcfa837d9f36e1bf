import { curve } from './curve.js';
import { itemNear, numbersOf, type Point } from './points.js';
import { taperedStroke } from './strokes.js';

/** A long muscle: its left and its right edge at each height. */
export type Strip = readonly (readonly [y: number, left: number, right: number])[];

/** `"y left right, …"` from the top down. */
export const stripOf = (text: string): Strip =>
  numbersOf(text).map(([y = 0, left = 0, right = 0]) => [y, left, right]);

/** The outline of a strip. */
export const stripShape = (strip: Strip): string =>
  curve(
    [...strip.map(([y, x]) => ({ x, y })), ...strip.map(([y, , x]) => ({ x, y })).toReversed()],
    true,
  );

/** A place in a strip: at a height, from -1, the left edge, to 1, the right one. */
export function placeIn(strip: Strip, y: number, across: number): Point {
  const left = edgeAt(strip, 1, y);
  const right = edgeAt(strip, 2, y);
  return { x: (left + right) / 2 + (across * (right - left)) / 2, y };
}

function edgeAt(strip: Strip, side: 1 | 2, y: number): number {
  const next = strip.findIndex(([height], index) => index > 0 && height >= y);
  const index = (next < 0 ? strip.length - 1 : next) - 1;
  const [before, from, to, after] = [-1, 0, 1, 2].map((step) => itemNear(strip, index + step));
  if (!before || !from || !to || !after) return 0;
  const height = to[0] - from[0];
  const share = (y - from[0]) / height;
  const slope = (one: Strip[number], other: Strip[number]) =>
    ((other[side] - one[side]) / (other[0] - one[0])) * height;
  return hermite(share, from[side], to[side], slope(before, to), slope(from, after));
}

const hermite = (t: number, from: number, to: number, leaving: number, arriving: number) =>
  from * (2 * t ** 3 - 3 * t * t + 1) +
  leaving * (t ** 3 - 2 * t * t + t) +
  to * (3 * t * t - 2 * t ** 3) +
  arriving * (t ** 3 - t * t);

/** Fibres of a strip, `"y across y across; …"`: straight in the muscle, bent as it is bent. */
export const fibres = (strip: Strip, text: string, width = 1): string =>
  numbersOf(text)
    .map(([y0 = 0, across0 = 0, y1 = 0, across1 = 0]) =>
      taperedStroke(
        (share) => placeIn(strip, y0 + (y1 - y0) * share, across0 + (across1 - across0) * share),
        width,
      ),
    )
    .join('');
