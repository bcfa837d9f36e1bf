import { curve } from './geometry/curve.js';
import { between, distance, pointsOf, turnedAbout, type Point } from './geometry/points.js';
import { taperedStroke } from './geometry/strokes.js';
import { HIP_BONE, SIT_BONE } from './lateral/pelvis.js';
import { HIP as PLATE_HIP } from './lateral/rope.js';
import { mark, type Box, type Mark } from './plate.js';

/** Degrees by which hip and knee are bent; less than zero is bent backwards. */
export interface Pose {
  readonly hip: number;
  readonly knee: number;
}

export const LEG_BOX: Box = [-58, -34, 124, 132];

const HIP: Point = { x: 0, y: 0 };
const THIGH_LENGTH = 44;
const SHANK_LENGTH = 42;
/** The plate is in millimetres. */
const SCALE = 0.125;

// Each part hangs straight down from its upper joint; x is forwards.
const TRUNK = '-10,-40! -12,-28 -17,-14 -18,-2 -14,8 0,12 9,4 11,-14 10,-40!';
const THIGH = '-14,-6 -15,4 -13,20 -10,36 -9,46 0,53 8,46 9,38 12,16 11,0 0,-14';
const SHANK = '-6,-7 -9,2 -10,12 -5,31 -4,41 0,46 3,44 4,30 8,1 0,-9';
const FOOT = '-4,-4 -6,3 -5,8! 15,8! 17,6 15,3 7,0 4,-5';
const FEMUR = '-4,4 -3,-3 1,-4 4,0 3,12 4,26 7,41 4,47 -4,47 -6,41 -1,34 0,18 -2,9';
const TIBIA = '-6,2 5,2 5,9 2,34 3,42 -2,42 -1,20';

/** Where the hamstrings start, on the sit bone. */
const ORIGIN: Point = { x: -6.4, y: 6.6 };
/** What holds them behind the thigh bone, in the thigh. */
const BEHIND_KNEE: Point = { x: -7, y: 40 };
/** Where they end, below the knee, in the shank. */
const INSERTION: Point = { x: -4.6, y: 7 };
/** Tendon above and below the belly. */
const TENDONS = [8, 7] as const;
/** Half as thick as it is when the leg is straight. */
const BELLY = { half: 3.4, length: 34 };

type Place = (point: Point) => Point;

/** Where points of thigh, shank and foot are in a pose. */
function jointsOf({ hip, knee }: Pose): { thigh: Place; shank: Place; foot: Place } {
  const thigh: Place = (point) => turnedAbout(point, hip, HIP);
  const kneeJoint = thigh({ x: 0, y: THIGH_LENGTH });
  const shank: Place = (point) => turnedAbout(point, hip - knee, HIP, kneeJoint);
  const ankle = shank({ x: 0, y: SHANK_LENGTH });
  // The toes sink when the foot hangs.
  const foot: Place = (point) => turnedAbout(point, hip - knee * 1.15, HIP, ankle);
  return { thigh, shank, foot };
}

const asCorner = (point: Point): Point => ({ ...point, isCorner: true });
const drawn = (text: string, place: Place): string => curve(pointsOf(text).map(place), true);
const inPlace: Place = (point) => point;
/** A bone of the plate, reduced. */
const fromPlate: Place = ({ x, y }) => ({
  x: (x - PLATE_HIP.x) * SCALE,
  y: (y - PLATE_HIP.y) * SCALE,
});

/** A leg from the side, with its bones, and the hamstrings that move it, 0 to 1, how hard. */
export function legMarks(pose: Pose, effort: number): Mark[] {
  const { thigh, shank, foot } = jointsOf(pose);
  const skin = [
    drawn(FOOT, foot),
    drawn(SHANK, shank),
    drawn(TRUNK, inPlace),
    drawn(THIGH, thigh),
  ];
  const bones = [drawn(TIBIA, shank), drawn(FEMUR, thigh), drawn(HIP_BONE, fromPlate)];
  return [
    ...standingLeg(),
    mark('body-edge', ...skin),
    ...skin.map((outline) => mark('skin', outline)),
    ...bones.flatMap((outline) => [mark('bone', outline), mark('bone-edge', outline)]),
    mark('sit-bone', drawn(SIT_BONE, fromPlate)),
    ...hamstring(pose, effort),
  ];
}

/** The other leg carries the body, and shows from where this one moves. */
const standingLeg = (): Mark[] => {
  const { thigh, shank, foot } = jointsOf({ hip: 0, knee: 0 });
  const skin = [drawn(FOOT, foot), drawn(SHANK, shank), drawn(THIGH, thigh)];
  return [mark('ground', 'M-50 94H66'), mark('body-edge', ...skin), mark('far', ...skin)];
};

/** How long the hamstrings are. */
export const hamstringLength = (pose: Pose): number => {
  const { thigh, shank } = jointsOf(pose);
  const [behind, end] = [thigh(BEHIND_KNEE), shank(INSERTION)];
  return distance(ORIGIN, behind) + distance(behind, end);
};

/** The belly keeps its volume: it is thick when it is short. */
function hamstring(pose: Pose, effort: number): Mark[] {
  const { thigh, shank } = jointsOf(pose);
  const [behind, end] = [thigh(BEHIND_KNEE), shank(INSERTION)];
  const length = hamstringLength(pose);
  const [top, bottom] = [TENDONS[0] / length, 1 - TENDONS[1] / length];
  const half = BELLY.half * Math.sqrt(BELLY.length / (length * (bottom - top)));
  /** A place along the hamstring, and away from its middle. */
  const place = (share: number, across = 0): Point => {
    const [before, after] = [between(ORIGIN, behind, share), between(behind, end, share)];
    const aside = across / distance(before, after);
    const { x, y } = between(before, after, share);
    return { x: x - (after.y - before.y) * aside, y: y + (after.x - before.x) * aside };
  };
  const inBelly = (share: number, across = 0) => place(top + (bottom - top) * share, across);
  const belly = (grown = 0) => {
    const side = (sign: 1 | -1) =>
      [0.15, 0.4, 0.6, 0.85].map((share) =>
        inBelly(share, sign * (half * Math.sqrt(Math.sin(Math.PI * share)) + grown)),
      );
    return curve(
      [asCorner(inBelly(0)), ...side(1), asCorner(inBelly(1)), ...side(-1).reverse()],
      true,
    );
  };
  const cord = curve(
    [place(0, 1.3), place(0.5, 1), place(1, 1), place(1, -1), place(0.5, -1), place(0, -1.3)].map(
      asCorner,
    ),
    true,
  );
  const fibre = (across: number) =>
    taperedStroke(
      (share) => inBelly(0.1 + share * 0.8, across * half * (1 - Math.abs(share - 0.5))),
      0.5,
    );
  return [
    mark('glow', belly(1.6 * effort)),
    mark('tendon', cord),
    mark('strand', cord),
    mark('muscle', belly()),
    mark('fibre', ...[-0.55, -0.2, 0.15, 0.5].map(fibre)),
    mark('edge', belly()),
  ];
}
