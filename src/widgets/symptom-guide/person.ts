import { html, svg, type TemplateResult } from 'lit';
import type { ActivityId } from '../../content/symptom-guide.js';

type Point = readonly [x: number, y: number];

/** Degrees from straight down, forward +. */
type Limb = readonly [upper: number, lower: number];

/** A person who looks to the right, on a ground at 100. */
interface Pose {
  readonly hip: Point;
  /** How far the trunk leans forward from upright. */
  readonly lean: number;
  readonly head?: number;
  readonly near: Limb;
  readonly far: Limb;
  readonly arm: Limb;
  readonly farArm?: Limb;
  /** Where the toes point. */
  readonly toes?: readonly [near: number, far: number];
  readonly props: string;
}

const POSES: Readonly<Record<ActivityId, Pose>> = {
  sitting: {
    hip: [46, 64],
    lean: -6,
    head: 8,
    near: [86, 4],
    far: [82, -2],
    arm: [28, 78],
    props: 'M28 30l6 42h30M36 72l-4 28M60 72l4 28',
  },
  bending: {
    hip: [44, 40],
    lean: 112,
    near: [0, 0],
    far: [-4, 0],
    arm: [4, 4],
    props: 'M68 88h18v12H68z',
  },
  squatting: {
    hip: [38, 74],
    lean: 44,
    head: 24,
    near: [100, -30],
    far: [94, -24],
    arm: [78, 84],
    props: '',
  },
  climbing: {
    hip: [46, 38],
    lean: 14,
    near: [70, -10],
    far: [-8, -14],
    arm: [-24, 40],
    farArm: [40, 90],
    toes: [90, 70],
    props: 'M54 100V78h30V56h30',
  },
  running: {
    hip: [54, 38],
    lean: 14,
    near: [52, 24],
    far: [-30, -84],
    arm: [-58, 32],
    farArm: [48, 130],
    toes: [112, 10],
    props: '',
  },
  stretching: {
    hip: [38, 40],
    lean: 46,
    near: [70, 70],
    far: [0, 0],
    arm: [52, 60],
    toes: [160, 90],
    props: 'M80 69h30M86 69v31M104 69v31',
  },
};

const THIGH = 27;
const SHIN = 29;
const FOOT = 8;
const TRUNK = 29;
const UPPER_ARM = 16;
const FOREARM = 15;

/** A person in one of the activities, with the hamstring and the sore spot in sight. */
export function renderPerson(activity: ActivityId): TemplateResult {
  const {
    hip,
    lean,
    head = lean,
    near,
    far,
    arm,
    farArm = arm,
    toes = [90, 90],
    props,
  } = POSES[activity];
  const shoulder = after(hip, 180 - lean, TRUNK);
  const face = after(shoulder, 180 - head, 14);
  return html`<svg class="person" viewBox="0 -14 120 118" aria-hidden="true">
    <path class="ground" d="M4 101h112" />
    <path class="prop" d=${props} />
    <g class="far">${renderArm(shoulder, farArm)} ${renderLeg(hip, far, toes[1])}</g>
    ${renderLeg(hip, near, toes[0])} ${part('shirt', hip, shoulder, 7.4, 6.6)}
    ${part('skin', shoulder, face, 3, 3)}
    <circle class="hair" cx=${after(face, 268 - head, 1.6)[0]} cy=${face[1] - 1} r="7.6" />
    <circle class="skin" cx=${after(face, 90 - head, 1.6)[0]} cy=${face[1] + 1} r="6.2" />
    ${renderHamstring(hip, lean, near)} ${renderArm(shoulder, arm)}
  </svg>`;
}

function renderLeg(hip: Point, [thigh, shin]: Limb, toes: number): TemplateResult<2> {
  const knee = after(hip, thigh, THIGH);
  const ankle = after(knee, shin, SHIN);
  return svg`${part('skin', hip, knee, 7, 4.8)} ${part('skin', knee, ankle, 4.8, 2.8)}
    ${part('shoe', ankle, after(ankle, toes, FOOT), 3.2, 2.4)}
    ${part('shorts', hip, after(hip, thigh, 14), 7.8, 7)}`;
}

function renderArm(shoulder: Point, [upper, lower]: Limb): TemplateResult<2> {
  const elbow = after(shoulder, upper, UPPER_ARM);
  return svg`${part('skin', elbow, after(elbow, lower, FOREARM), 2.8, 2.2)}
    ${part('skin', shoulder, elbow, 3.2, 2.8)}
    ${part('sleeve', shoulder, after(shoulder, upper, 8), 4.2, 3.8)}`;
}

/** From the sit bone, which turns with the trunk, along the back of the thigh to the knee. */
function renderHamstring(hip: Point, lean: number, [thigh]: Limb): TemplateResult<2> {
  const bone = after(hip, -32 - lean, 7);
  const middle = after(after(hip, thigh, 11), thigh - 90, 6.5);
  const knee = after(after(hip, thigh, THIGH + 1), thigh - 90, 3.4);
  return svg`<path class="hamstring" d="M${bone}Q${middle} ${knee}" />
    <circle class="sore" cx=${bone[0]} cy=${bone[1]} r="6" />
    <circle class="sore" cx=${bone[0]} cy=${bone[1]} r="3" />`;
}

/** A part of the body: round at both ends, and narrower toward the second. */
function part(role: string, from: Point, to: Point, start: number, end: number) {
  const angle = (Math.atan2(to[0] - from[0], to[1] - from[1]) * 180) / Math.PI;
  const [one, two] = [after(from, angle + 90, start), after(to, angle + 90, end)];
  const [three, four] = [after(to, angle - 90, end), after(from, angle - 90, start)];
  return svg`<path class=${role} d="M${one}L${two}A${end} ${end} 0 0 1 ${three}L${four}A${start} ${start} 0 0 1 ${one}z" />`;
}

function after([x, y]: Point, angle: number, length: number): Point {
  const turn = (angle * Math.PI) / 180;
  const rounded = (value: number) => Math.round(value * 10) / 10;
  return [rounded(x + length * Math.sin(turn)), rounded(y + length * Math.cos(turn))];
}
