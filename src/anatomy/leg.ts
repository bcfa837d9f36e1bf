import { curve } from './geometry/curve.js';
import { between, distance, type Point } from './geometry/points.js';
import { mark, type Box, type Mark } from './plate.js';

/** Degrees by which hip and knee are bent; less than zero is bent backwards. */
export interface Pose {
  readonly hip: number;
  readonly knee: number;
}

export const LEG_BOX: Box = [-62, -58, 124, 160];

const THIGH = 44;
const SHANK = 42;
const HIP: Point = { x: 0, y: 0 };
const SIT_BONE: Point = { x: -7, y: 4 };
/** The muscle keeps its bulk: it is thick when it is short. */
const BULK = 640;

/** A point at a length from another, straight down at 0°, forwards above that. */
const along = ({ x, y }: Point, length: number, angle: number): Point => ({
  x: x + length * Math.sin((angle * Math.PI) / 180),
  y: y + length * Math.cos((angle * Math.PI) / 180),
});

/** A simple leg from the side, and the hamstrings from the sit bone to below the knee. */
export function legMarks({ hip, knee }: Pose): Mark[] {
  const [trunk, thigh, shank, foot] = limbs({ hip, knee });
  const { muscle, tendon } = hamstring({ hip, knee });
  return [
    ...[foot, shank, trunk, thigh].flatMap((limb) => [
      mark('body-edge', limb),
      mark('skin', limb),
    ]),
    mark('muscle', muscle),
    mark('edge', muscle),
    mark('leg-tendon', tendon),
    mark('sit-bone', circle(SIT_BONE, 3.4)),
    mark('bone-edge', circle(SIT_BONE, 3.4)),
  ];
}

/** Where the leg was: only its outline. */
export const legGhost = (pose: Pose): Mark => mark('leg-ghost', ...limbs(pose).slice(1));

/** How long the hamstrings are. */
export const hamstringLength = (pose: Pose): number => distance(SIT_BONE, insertionOf(pose));

function limbs({ hip, knee }: Pose): [string, string, string, string] {
  const kneeJoint = along(HIP, THIGH, hip);
  const ankle = along(kneeJoint, SHANK, hip - knee);
  const toes = along(ankle, 15, hip - knee + 80);
  return [
    capsule({ x: 3, y: -52 }, { x: 0, y: -2 }, 11, 14),
    capsule(HIP, kneeJoint, 12.5, 8),
    capsule(kneeJoint, ankle, 8, 4.6),
    capsule(ankle, toes, 4.6, 3),
  ];
}

const insertionOf = ({ hip, knee }: Pose): Point => {
  const kneeJoint = along(HIP, THIGH, hip);
  const below = along(kneeJoint, 7, hip - knee);
  return along(below, 5, hip - knee - 90);
};

function hamstring(pose: Pose) {
  const end = insertionOf(pose);
  const half = BULK / distance(SIT_BONE, end) / 2;
  const behindKnee = along(along(HIP, THIGH - 8, pose.hip), 7, pose.hip - 90);
  const outline = (sign: 1 | -1) =>
    BELLY.map(([share, width]) =>
      along(between(SIT_BONE, behindKnee, share), half * width, pose.hip - 90 * sign),
    );
  const muscle = curve(
    [
      { ...between(SIT_BONE, behindKnee, 0.08), isCorner: true },
      ...outline(1),
      { ...behindKnee, isCorner: true },
      ...outline(-1).reverse(),
    ],
    true,
  );
  const tendon = [
    curve([SIT_BONE, between(SIT_BONE, behindKnee, 0.3)]),
    curve([between(SIT_BONE, behindKnee, 0.85), behindKnee, end]),
  ].join('');
  return { muscle, tendon };
}

/** How wide the muscle is along its way. */
const BELLY = [
  [0.25, 0.75],
  [0.5, 1],
  [0.78, 0.7],
] as const;

const circle = ({ x, y }: Point, radius: number): string =>
  capsule({ x, y: y - 0.01 }, { x, y }, radius, radius);

/** Two rounded ends and what is between them. */
function capsule(from: Point, to: Point, fromRadius: number, toRadius: number): string {
  const angle = (Math.atan2(to.x - from.x, to.y - from.y) * 180) / Math.PI;
  const [a, b] = [along(from, fromRadius, angle + 90), along(to, toRadius, angle + 90)];
  const [c, d] = [along(to, toRadius, angle - 90), along(from, fromRadius, angle - 90)];
  const at = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const arc = (radius: number, end: Point) => `A${radius} ${radius} 0 0 1 ${at(end)}`;
  return `M${at(a)}L${at(b)}${arc(toRadius, c)}L${at(d)}${arc(fromRadius, a)}z`;
}
