import { distance, itemNear, pathNumbers, pointsOf, type Point } from './points.js';

/** A smooth closed path through the points of a text. */
export const shape = (text: string): string => curve(pointsOf(text), true);

/** A smooth open path through the points of a text. */
export const line = (text: string): string => curve(pointsOf(text));

/** A smooth path through points: each is passed in the direction of its two neighbours. */
export function curve(points: readonly Point[], isClosed = false): string {
  const count = points.length;
  const at = (index: number) => itemNear(points, isClosed ? (index + count) % count : index);
  const start = at(0);
  let path = `M${pathNumbers(start.x, start.y)}`;
  for (let index = 0; index < (isClosed ? count : count - 1); index += 1) {
    const from = handle(at(index - 1), at(index), at(index + 1), 1);
    const to = handle(at(index), at(index + 1), at(index + 2), -1);
    const end = at(index + 1);
    path += `C${pathNumbers(from.x, from.y, to.x, to.y, end.x, end.y)}`;
  }
  return isClosed ? `${path}z` : path;
}

/** Where the curve is heading (1) or coming from (-1) at a point, a third of the way. */
function handle(before: Point, point: Point, after: Point, sign: 1 | -1): Point {
  const back = distance(before, point);
  const ahead = distance(point, after);
  if (point.isCorner || back === 0 || ahead === 0) return point;
  const length = (sign > 0 ? ahead : back) / 3 / (back + ahead);
  const tangent = (axis: 'x' | 'y') =>
    ((point[axis] - before[axis]) / back) * ahead + ((after[axis] - point[axis]) / ahead) * back;
  return {
    x: point.x + sign * tangent('x') * length,
    y: point.y + sign * tangent('y') * length,
  };
}

/** A disc as a path, so that all that is drawn is a path. */
export const disc = (x: number, y: number, width: number, height = width): string =>
  `M${pathNumbers(x - width, y)}a${pathNumbers(width, height)} 0 1 0 ${width * 2} 0` +
  `a${pathNumbers(width, height)} 0 1 0 ${-width * 2} 0z`;
