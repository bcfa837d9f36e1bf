import type { Point } from '../../src/figure/body/measures.js';
import { exercises } from '../../src/figure/exercises/index.js';
import { AWAY, TOWARD } from '../../src/figure/front-skeleton.js';
import { motionOf } from '../../src/figure/motion.js';
import { figureNames, type FigureName } from '../../src/figure/names.js';
import {
  degrees,
  pointOn,
  sides,
  type Segment,
  type SegmentName,
  type Skeleton,
} from '../../src/figure/skeleton.js';
import type { Landmark, Pin, Pins, Side } from '../../src/figure/types.js';

export { figureNames };

const MOMENTS = 60;
/** A player takes at least so many samples of a way; in between the browser goes straight. */
const SAMPLES = 14;

export const motions = Object.fromEntries(
  figureNames.map((name) => [name, motionOf(exercises[name])]),
) as Record<FigureName, ReturnType<typeof motionOf>>;

/** From the start to the end pose, as computed. */
export const moments = (name: FigureName): Skeleton[] =>
  Array.from({ length: MOMENTS + 1 }, (_, index) => motions[name].at(index / MOMENTS).skeleton);

/** From the start to the end pose, as the browser shows it between two samples. */
export const shownMoments = (name: FigureName): Skeleton[] =>
  Array.from({ length: MOMENTS + 1 }, (_, index) => {
    const place = (index / MOMENTS) * SAMPLES;
    const before = Math.min(Math.floor(place), SAMPLES - 1);
    const [from, to] = [before, before + 1].map(
      (sample) => motions[name].at(eased(sample / SAMPLES)).skeleton,
    );
    return mixSkeletons(from!, to!, place - before);
  });

const eased = (part: number): number => part * part * (3 - 2 * part);

const mix = (from: number, to: number, part: number): number => from + (to - from) * part;

function mixSkeletons(from: Skeleton, to: Skeleton, part: number): Skeleton {
  const mixed = Object.entries(from).map(([name, segment]): [string, Segment] => {
    const other = to[name as SegmentName];
    return [
      name,
      {
        x: mix(segment.x, other.x, part),
        y: mix(segment.y, other.y, part),
        turn: mix(segment.turn, other.turn, part),
        length: mix(segment.length, other.length, part),
      },
    ];
  });
  return Object.fromEntries(mixed) as Skeleton;
}

/** The same angle, between -180 and 180. */
const short = (angle: number): number => angle - 360 * Math.round(angle / 360);

/** The joint angles of a skeleton seen from the side, near and far, whatever made them. */
export function angles(skeleton: Skeleton) {
  const between = (from: SegmentName, to: SegmentName) =>
    short(skeleton[from].turn - skeleton[to].turn);
  const both = (of: (side: Side) => number) => [of('Near'), of('Far')] as const;
  return {
    hip: both((side) => between('pelvis', `thigh${side}`)),
    knee: both((side) => between(`shank${side}`, `thigh${side}`)),
    ankle: both((side) => between(`shank${side}`, `foot${side}`)),
    toes: both((side) => between(`foot${side}`, `toes${side}`)),
    // An arm may be raised beyond 180°, hardly ever drawn back beyond 100°.
    shoulder: both((side) => short(between('ribs', `upperArm${side}`) - 80) + 80),
    elbow: both((side) => between(`upperArm${side}`, `forearm${side}`)),
    wrist: both((side) => between(`forearm${side}`, `hand${side}`)),
    spine: [between('ribs', 'pelvis')],
    neck: [between('head', 'ribs')],
  };
}

/** The joint angles that the front view has, as people are measured: sideways, and what bends. */
export function frontAngles(skeleton: Skeleton) {
  const between = (from: SegmentName, to: SegmentName) =>
    short(skeleton[from].turn - skeleton[to].turn);
  const both = (of: (side: Side, outwards: 1 | -1) => number) =>
    [of('Near', -1), of('Far', 1)] as const;
  return {
    hip: both((side, outwards) => outwards * between('pelvis', `thigh${side}`)),
    knee: both((side) => kneeBend(skeleton, side)),
    foot: both((side) => between(`shank${side}`, `foot${side}`)),
    shoulder: both((side, outwards) => outwards * between('ribs', `upperArm${side}`)),
    elbow: both((side) => elbowBend(skeleton, side)),
    wrist: both((side) => between(`forearm${side}`, `hand${side}`)),
    spine: [between('ribs', 'pelvis')],
    neck: [between('head', 'ribs')],
  };
}

export const kneeBend = (skeleton: Skeleton, side: Side): number =>
  bend(skeleton, `thigh${side}`, `shank${side}`, AWAY);

export const elbowBend = (skeleton: Skeleton, side: Side): number =>
  bend(skeleton, `upperArm${side}`, `forearm${side}`, TOWARD);

/** By how much a limb bends out of the picture's plane, where one cm looks like `depth`. */
function bend(skeleton: Skeleton, upper: SegmentName, lower: SegmentName, depth: Point): number {
  const along = pointOn({ ...skeleton[upper], x: 0, y: 0, length: 1 }, [0, 1]);
  const bone = pointOn({ ...skeleton[lower], x: 0, y: 0 }, [0, 1]);
  // The lower bone as a sum of the upper one's direction and of depth.
  const unit = cross(along, depth);
  return degrees(Math.atan2(cross(along, bone) / unit, cross(bone, depth) / unit));
}

const cross = ([x, y]: Point, [otherX, otherY]: Point): number => x * otherY - y * otherX;

/** Landmarks that hold the same place in every frame. */
export function plantedMarks(name: FigureName): Landmark[] {
  const { frames } = exercises[name];
  const roots = frames.flatMap(({ root }) => (root ? [root] : []));
  const pinned = (['legs', 'arms'] as const).flatMap((limbs) =>
    sides.flatMap((side, index) => {
      const pins = frames.flatMap((frame) => (frame[limbs] ? [pinOf(frame[limbs], index)] : []));
      const [first] = pins;
      if (!first || !samePlace(pins)) return [];
      return [`${first[0]}${side === 'Far' ? 'Far' : ''}` as Landmark];
    }),
  );
  return [...(samePlace(roots) ? [roots[0]![0]] : []), ...pinned];
}

const isPair = (pins: Pins): pins is readonly [Pin | 0, Pin | 0] =>
  pins !== 0 && typeof pins[0] !== 'string';

const pinOf = (pins: Pins, index: number): Pin | 0 =>
  isPair(pins) ? pins[index as 0 | 1] : pins;

type Place = readonly [Landmark, x: number, y: number, rotation: number] | 0;

function samePlace(places: readonly Place[]): boolean {
  const texts = places.map((place) => place && String(place.slice(0, 3)));
  return texts.length > 0 && texts.every((text) => text !== 0 && text === texts[0]);
}
