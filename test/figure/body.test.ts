import { expect } from '@open-wc/testing';
import { HEIGHT, LENGTH } from '../../src/figure/body/measures.js';
import type { FigureName } from '../../src/figure/names.js';
import { markOn, pointOn, sides, type Skeleton } from '../../src/figure/skeleton.js';
import {
  angles,
  figureNames,
  frontAngles,
  moments,
  plantedMarks,
  shownMoments,
} from './samples.js';

const TOLERANCE = 3;
type Range = readonly [from: number, to: number];
const exactly = (angle: number): Range => [angle, angle];

interface Expected {
  readonly hip?: Range;
  readonly knee?: Range;
  readonly trunk?: Range;
  readonly rearHip?: Range;
  readonly rearKnee?: Range;
}

const pose = (hip: number, knee: number, trunk?: number): Expected => ({
  hip: exactly(hip),
  knee: exactly(knee),
  ...(trunk !== undefined && { trunk: exactly(trunk) }),
});

/** Start and end of the clinical brief, section C. */
const BRIEF: Record<Exclude<FigureName, 'side-plank'>, readonly [Expected, Expected]> = {
  'heel-slide': [pose(0, 0), pose(37, 75)],
  'prone-knee-bend': [pose(0, 0), pose(0, 100)],
  'prone-hip-extension': [pose(0, 0), pose(-12, 0)],
  'bridge-hold': [pose(50, 105), pose(0, 90)],
  'long-bridge-hold': [pose(20, 41), pose(0, 35)],
  'prone-curl': [pose(0, 25), pose(0, 25)],
  'heel-press-back': [pose(0, 0), pose(0, 0)],
  'bridge-reps': [pose(50, 105), pose(0, 90)],
  'resisted-curl': [pose(0, 10), pose(0, 90)],
  'band-hip-extension': [pose(20, 5, 5), pose(-10, 5, 5)],
  'hamstring-slider': [pose(0, 95), pose(0, 30)],
  // To 45 by the hamstrings; the arms reach the floor a little later.
  'nordic-lower': [pose(0, 90), pose(0, 36)],
  'chair-lift': [pose(90, 90), pose(0, 88)],
  // A little at first; it goes deeper later on, to 80.
  'hip-hinge': [pose(10, 15, 0), pose(45, 15, 30)],
  // The step is 20 cm high.
  'step-up': [{ hip: [60, 70], knee: [60, 70], trunk: exactly(15) }, pose(0, 0)],
  'split-squat': [
    pose(20, 20, 5),
    { ...pose(90, 90, 5), rearHip: exactly(-15), rearKnee: exactly(90) },
  ],
  'a-skip': [pose(0, 0), pose(90, 90)],
  'standing-stretch': [{ knee: exactly(0) }, { hip: [60, 70], knee: exactly(0) }],
  'doorway-stretch': [{}, { hip: [70, 80], knee: exactly(5) }],
};

function off(value: number | undefined, range: Range | undefined): number {
  if (!range) return 0;
  return Math.max(range[0] - value!, value! - range[1], 0);
}

function expectPose(skeleton: Skeleton, expected: Expected): void {
  const { hip, knee } = angles(skeleton);
  expect(off(hip[0], expected.hip), `hip ${hip[0]}`).to.be.at.most(TOLERANCE);
  expect(off(knee[0], expected.knee), `knee ${knee[0]}`).to.be.at.most(TOLERANCE);
  expect(off(hip[1], expected.rearHip), `rear hip ${hip[1]}`).to.be.at.most(TOLERANCE);
  expect(off(knee[1], expected.rearKnee), `rear knee ${knee[1]}`).to.be.at.most(TOLERANCE);
  const trunk = skeleton.ribs.turn;
  expect(off(trunk, expected.trunk), `trunk ${trunk}`).to.be.at.most(TOLERANCE);
}

/** What a healthy person can do, in degrees. */
const LIMITS: readonly [joint: keyof ReturnType<typeof angles>, Range][] = [
  ['hip', [-25, 125]],
  ['knee', [-0.5, 145]],
  ['ankle', [-65, 32]],
  ['toes', [-5, 75]],
  ['spine', [-25, 60]],
  ['neck', [-50, 50]],
  ['wrist', [-75, 75]],
  ['shoulder', [-62, 185]],
  ['elbow', [-1, 172]],
];

const LINKS = [
  ['thigh', 'shank', LENGTH.thigh],
  ['shank', 'foot', LENGTH.shank],
  ['upperArm', 'forearm', LENGTH.upperArm],
  ['forearm', 'hand', LENGTH.forearm],
] as const;

/** More than a quick leg turns in a sixtieth of the way. */
const JUMP = 14;

for (const name of figureNames) {
  const isSideView = name !== 'side-plank';

  describe(`figure ${name}`, () => {
    if (isSideView) {
      it("starts and ends at the brief's angles", () => {
        const all = moments(name);
        expectPose(all[0]!, BRIEF[name][0]);
        expectPose(all.at(-1)!, BRIEF[name][1]);
      });

      it('keeps every joint within human limits', () => {
        for (const skeleton of moments(name)) {
          const now = angles(skeleton);
          for (const [joint, range] of LIMITS) {
            for (const angle of now[joint]) {
              expect(off(angle, range), `${joint} ${angle}`).to.equal(0);
            }
          }
        }
      });
    }

    it('keeps what is planted in its place', () => {
      const all = shownMoments(name);
      for (const mark of plantedMarks(name)) {
        const [x, y] = markOn(all[0]!, mark);
        for (const skeleton of all) {
          const [nowX, nowY] = markOn(skeleton, mark);
          expect(Math.hypot(nowX - x, nowY - y), mark).to.be.at.most(0.002 * HEIGHT);
        }
      }
    });

    it('keeps the length of every segment', () => {
      for (const skeleton of shownMoments(name)) {
        for (const side of sides) {
          for (const [upper, lower, length] of LINKS) {
            const [x, y] = pointOn(skeleton[`${upper}${side}`], [0, length]);
            const joint = skeleton[`${lower}${side}`];
            const gap = Math.hypot(joint.x - x, joint.y - y);
            expect(gap, `${upper}${side}`).to.be.at.most(0.004 * HEIGHT);
            const isLeg = upper === 'thigh' || upper === 'shank';
            if (isLeg && isSideView) expect(joint.length, `${lower}${side}`).to.equal(1);
          }
        }
      }
    });

    it('moves without a jump', () => {
      const all = moments(name);
      all.slice(1).forEach((skeleton, index) => {
        for (const [part, { turn, x, y }] of Object.entries(skeleton)) {
          const before = all[index]![part as keyof Skeleton];
          expect(Math.abs(turn - before.turn), part).to.be.at.most(JUMP);
          expect(Math.hypot(x - before.x, y - before.y), part).to.be.at.most(6);
        }
      });
    });
  });
}

/** Seen from the front: to the side, but for what bends. */
const FRONT_LIMITS: readonly [joint: keyof ReturnType<typeof frontAngles>, Range][] = [
  ['hip', [-25, 45]],
  ['knee', [-0.5, 145]],
  ['foot', [-20, 20]],
  ['shoulder', [-30, 180]],
  ['elbow', [-1, 150]],
  ['wrist', [-30, 30]],
  ['spine', [-30, 30]],
  ['neck', [-40, 40]],
];

describe('figure side-plank', () => {
  it("starts and ends at the brief's angles", () => {
    const all = moments('side-plank');
    for (const [skeleton, bent] of [
      [all[0]!, 90],
      [all.at(-1)!, 0],
    ] as const) {
      const { hip, knee, elbow, spine } = frontAngles(skeleton);
      for (const angle of knee) expect(angle, 'knee').to.be.closeTo(bent, TOLERANCE);
      // The upper leg lies on the other.
      expect(hip[1], 'upper hip').to.be.within(-12, -4);
      for (const angle of [hip[0], ...spine]) expect(angle).to.be.closeTo(0, TOLERANCE);
      expect(elbow[0], 'elbow').to.be.closeTo(90, TOLERANCE);
    }
  });

  it('keeps every joint within human limits', () => {
    for (const skeleton of moments('side-plank')) {
      const now = frontAngles(skeleton);
      for (const [joint, range] of FRONT_LIMITS) {
        for (const angle of now[joint]) {
          expect(off(angle, range), `${joint} ${angle}`).to.equal(0);
        }
      }
    }
  });

  it('goes from bent knees to a straight body', () => {
    const [start, end] = [moments('side-plank')[0]!, moments('side-plank').at(-1)!];
    // Bent by 90°, the shank points away from the viewer and looks shorter.
    expect(start.shankNear.length).to.be.below(0.6);
    expect(end.shankNear.length).to.be.closeTo(1, 0.01);
    for (const skeleton of [start, end]) {
      expect(skeleton.thighNear.turn).to.be.closeTo(skeleton.ribs.turn, TOLERANCE);
    }
    expect(end.shankNear.turn).to.be.closeTo(end.ribs.turn, TOLERANCE);
  });

  it('leans on an elbow under the shoulder, which stays in its place', () => {
    const all = shownMoments('side-plank');
    const elbow = (skeleton: Skeleton) => pointOn(skeleton.forearmNear, [0, 0]);
    const [x, y] = elbow(all[0]!);
    expect(-y).to.be.closeTo(4, 1.5);
    for (const skeleton of all) {
      const [nowX, nowY] = elbow(skeleton);
      expect(Math.hypot(nowX - x, nowY - y)).to.be.at.most(0.002 * HEIGHT);
      expect(skeleton.upperArmNear.x).to.be.closeTo(nowX, 2);
    }
  });
});
