import { crescent, smoothRing } from '../body/curves.js';
import { outlineOf, type Shape } from '../body/breadth.js';
import { shades, type Outline } from '../body/outlines.js';
import type { Point } from '../body/measures.js';
import type { Moment } from '../motion.js';
import { degrees, type SegmentName, type Skeleton } from '../skeleton.js';

/** One painted shape: the role that decides its colour, and path data. */
export type Layer = readonly [role: string, path: string];

/** Where a drawing is: moved, turned, then stretched. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly turn?: number;
  readonly scaleX?: number;
  readonly scaleY?: number;
}

/** A rigid drawing that moves, and may fade. */
export interface Item {
  readonly layers: readonly Layer[];
  readonly segment?: SegmentName;
  place(moment: Moment): Place;
  readonly opacity?: (moment: Moment) => string;
}

/** Near limbs are a little lower, far limbs higher, as if seen from slightly above. */
const DEPTH = {
  nearLeg: [-1.1, 1.1],
  farLeg: [1.1, -1.1],
  nearArm: [-0.4, 0.6],
  farArm: [-0.3, -0.5],
  middle: [0, 0],
} satisfies Record<string, Point>;

export type Depth = keyof typeof DEPTH;

export function atDepth([x, y]: Point, depth: Depth): Point {
  const [dx, dy] = DEPTH[depth];
  return [x + dx, y + dy];
}

export const onSegment = (name: SegmentName, depth: Depth, ...layers: Layer[]): Item => ({
  layers,
  segment: name,
  place({ skeleton }) {
    const { x, y, turn, length } = skeleton[name];
    const [movedX, movedY] = atDepth([x, y], depth);
    return { x: movedX, y: movedY, turn, scaleY: length };
  },
});

export const standing = (...layers: Layer[]): Item => ({
  layers,
  place: () => ({ x: 0, y: 0 }),
});

/** A drawing along the x axis, `length` cm long, stretched between two points. */
export const between = (
  from: (skeleton: Skeleton) => Point,
  to: (skeleton: Skeleton) => Point,
  length: number,
  ...layers: Layer[]
): Item => ({
  layers,
  place({ skeleton }) {
    const [[x, y], [toX, toY]] = [from(skeleton), to(skeleton)];
    const scaleX = Math.hypot(toX - x, toY - y) / length;
    return { x, y, turn: degrees(Math.atan2(toY - y, toX - x)), scaleX };
  },
});

const rings = new Map<string, string>();

/** Down to `end` cm, where cloth ends. */
export function outline(name: Outline, shape: Shape, end = Infinity): string {
  const key = [name, shape.breadth, shape.liesOn, end].join();
  const ring = rings.get(key) ?? smoothRing(upTo(end, outlineOf(name, shape)));
  rings.set(key, ring);
  return ring;
}

export const upTo = (end: number, points: readonly Point[]): Point[] =>
  points.map(([x, y]) => [x, Math.min(y, end)]);

/** An outline with the shadow along its back. */
export function rounded(role: string, name: Outline, shape: Shape, end = Infinity): Layer[] {
  const shade = shades[name];
  const shadow: Layer[] = shade
    ? [
        [
          role.startsWith('skin') ? 'skin-shade' : 'shade',
          crescent(upTo(end, outlineOf(name, shape)), shade),
        ],
      ]
    : [];
  return [[role, outline(name, shape, end)], ...shadow];
}

export function box(x: number, y: number, width: number, height: number, radius: number): string {
  const [across, down] = [width - 2 * radius, height - 2 * radius];
  const arc = `a${radius} ${radius} 0 0 1 `;
  return (
    `M${x + radius} ${y}h${across}${arc}${radius} ${radius}v${down}${arc}${-radius} ${radius}` +
    `h${-across}${arc}${-radius} ${-radius}v${-down}${arc}${radius} ${-radius}z`
  );
}

export const oval = (x: number, y: number, radiusX: number, radiusY = radiusX): string =>
  `M${x - radiusX} ${y}a${radiusX} ${radiusY} 0 1 1 ${2 * radiusX} 0` +
  `a${radiusX} ${radiusY} 0 1 1 ${-2 * radiusX} 0z`;

/** The top of something flat, seen from slightly above. */
export const slab = (x: number, y: number, width: number, depth = 4): string =>
  `M${x - depth} ${y + depth}l${2 * depth} ${-2 * depth}h${width}l${-2 * depth} ${2 * depth}z`;
