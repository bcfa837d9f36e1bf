import { curve } from './curve.js';
import { between, distance, itemNear, pathPlace, pointsOf, type Point } from './points.js';

/** Where a stroke is after a share of its way, 0 to 1. */
export type Way = (share: number) => Point;

/** A stroke that is thick in the middle and runs out at both ends. */
export function taperedStroke(way: Way, width: number): string {
  const [start, middle, end] = [way(0), way(0.5), way(1)];
  const length = distance(start, end) || 1;
  const across = {
    x: (-(end.y - start.y) / length) * width,
    y: ((end.x - start.x) / length) * width,
  };
  // The control point of a quadratic curve that passes through the middle.
  const x = 2 * middle.x - (start.x + end.x) / 2;
  const y = 2 * middle.y - (start.y + end.y) / 2;
  const from = pathPlace(start.x, start.y);
  return (
    `M${from}Q${pathPlace(x + across.x, y + across.y)} ${pathPlace(end.x, end.y)}` +
    `Q${pathPlace(x - across.x, y - across.y)} ${from}z`
  );
}

/** Tapered strokes through the points of a text; a semicolon parts the strokes. */
export const strokes = (text: string, width = 0.9): string =>
  text
    .split('; ')
    .map((stroke) => taperedStroke(wayThrough(pointsOf(stroke)), width))
    .join('');

/** Straight between two points, else a curve in which each neighbour has its part. */
function wayThrough(points: readonly Point[]): Way {
  return (share) => {
    const place = share * (points.length - 1);
    const index = Math.min(points.length - 2, Math.floor(place));
    const [from, to] = [itemNear(points, index), itemNear(points, index + 1)];
    const left = place - index;
    // The middle of a stroke through three points is one of them.
    if (left === 0) return from;
    if (left === 1) return to;
    if (points.length === 2) return between(from, to, share);
    const [before, after] = [itemNear(points, index - 1), itemNear(points, index + 2)];
    return {
      x: catmullRom(before.x, from.x, to.x, after.x, left),
      y: catmullRom(before.y, from.y, to.y, after.y, left),
    };
  };
}

function catmullRom(before: number, from: number, to: number, after: number, share: number) {
  const linear = to - before;
  const square = 2 * before - 5 * from + 4 * to - after;
  const cube = 3 * (from - to) + after - before;
  return from + (share * (linear + share * (square + share * cube))) / 2;
}

/** A band along a line: `"x,y,half its width there …"`. */
export function ribbon(text: string): string {
  const places = text.split(' ').map((place) => {
    const [x = 0, y = 0, half = 0] = place.split(',').map(Number);
    return { x, y, half };
  });
  const side = (sign: 1 | -1): Point[] =>
    places.map(({ x, y, half }, index) => {
      const [back, ahead] = [itemNear(places, index - 1), itemNear(places, index + 1)];
      const step = (sign * half) / distance(back, ahead);
      const isCorner = index === 0 || index === places.length - 1;
      return { x: x - (ahead.y - back.y) * step, y: y + (ahead.x - back.x) * step, isCorner };
    });
  return curve([...side(1), ...side(-1).reverse()], true);
}
