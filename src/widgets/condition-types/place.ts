import { smooth, type Place } from './strands.js';

/** Hip and thigh from behind, reduced: each shape's class, and its way from point to point. */
const SHAPES = [
  [
    'tissue',
    '-10 -17 72 24 3 11 6 12 6 18 5 20 2 21 -1 21 -2 23 0 20 0 22 -2 25 -76 0 -1 -12 -1 -23 ' +
      '0 -22 0 -13 0 -9 -11 8',
  ],
  [
    'bone',
    '-10 37 20 0 1 -4 2 -2 2 2 2 3 6 -2 5 2 2 6 0 9 -3 7 -5 6 -3 7 -4 6 -6 4 -3 4 2 4 -1 3 ' +
      '-3 3 -14 3',
  ],
  [
    'bone',
    '18 44 1 -7 6 -9 8 -8 11 -6 10 0 8 4 5 8 0 6 -3 7 -2 7 -2 7 -5 7 -3 6 -1 5 0 4 -4 5 -3 ' +
      '6 -4 6 -2 4 0 6 -1 6 -4 5 -6 4 -6 1 -6 -2 -7 -5 -5 -7 -2 -7 1 -6 5 -3 7 0 4 -2 0 -5 5 ' +
      '-2 4 -6 3 -6 -1 -5 -5 -2 -3 -2 0 -4 1 -4 -3 -2',
  ],
  ['bone-hole', '24 95 -1 -2 -4 1 -5 4 -2 4 3 4 4 1 3 -3 2 -4'],
  [
    'bone',
    '29 87 3 -7 4 -4 6 -2 6 2 4 5 2 4 2 4 3 -3 4 -1 5 2 4 5 2 7 -2 7 -3 6 -3 8 -3 14 -3 22 ' +
      '-3 27 -2 20 -13 0 2 -23 2 -25 1 -20 0 -6 -2 -4 -3 -4 0 -5 2 -3 0 -4 -2 -7 -4 -5 -6 -4',
  ],
  ['muscle deep', '25 121 -4 8 -6 14 -5 16 -2 19 1 25 25 0 -1 -25 -2 -19 -2 -16 2 -14 3 -8'],
  [
    'muscle',
    '27 106 0 5 0 5 2 6 2 9 1 12 0 15 0 20 1 25 25 0 -1 -25 -3 -20 -5 -15 -5 -12 -5 -9 -2 ' +
      '-6 -2 -5 -3 -5',
  ],
  [
    'muscle light',
    '23 111 -1 5 -1 6 -2 9 -1 12 -1 20 0 20 1 20 16 0 -1 -20 -1 -20 0 -20 0 -12 -1 -9 -1 -6 ' +
      '-1 -5',
  ],
  [
    'tendon edged',
    '19 132 2 -10 1 -6 1 -5 2 -5 3 -2 3 -1 2 1 2 6 2 6 2 6 5 9 1 3 -4 4 -5 4 -3 8 -2 7 -2 ' +
      '-7 -3 -6 -3 -4 -4 -4',
  ],
] as const;

/** Where in the body the tendon is. The outlines are those of the anatomy plate. */
export const place: readonly (readonly [kind: string, path: string])[] = SHAPES.map(
  ([kind, way]) => [kind, `${smooth(pointsOf(way))}z`],
);

function pointsOf(way: string): Place[] {
  const points: Place[] = [];
  let [x, y] = [0, 0];
  way.split(' ').forEach((step, index) => {
    if (index % 2 === 0) x += Number(step);
    else points.push([x, (y += Number(step))]);
  });
  return points;
}
