import { expect } from '@open-wc/testing';
import { LENGTH, type Point } from '../../src/figure/body/measures.js';
import { exercises } from '../../src/figure/exercises/index.js';
import type { FigureName } from '../../src/figure/names.js';
import {
  markOn,
  pointOn,
  sides,
  type SegmentName,
  type Skeleton,
} from '../../src/figure/skeleton.js';
import type { Prop } from '../../src/figure/types.js';
import { flesh, gap, type Circle } from './flesh.js';
import { figureNames, moments } from './samples.js';

/** Flesh gives way by so many cm. */
const SOFT = 1.3;

/** How deep a circle is in a box that stands on the floor, or hangs above it. */
function depthInBox(
  { x, y, radius }: Circle,
  left: number,
  right: number,
  top: number,
  bottom = 0,
): number {
  const aside = Math.max(left - x, x - right, 0);
  const above = Math.max(y - top, bottom - y, 0);
  const isInside = aside === 0 && above === 0;
  if (!isInside) return radius - Math.hypot(aside, above);
  return radius + Math.min(x - left, right - x, top - y);
}

function depthIn(prop: Prop, circle: Circle): number {
  switch (prop.is) {
    case 'step':
      return depthInBox(circle, prop.x, prop.x + prop.width, prop.height);
    case 'stool':
      return depthInBox(circle, prop.x, prop.x + prop.width, prop.height, prop.height - 6);
    case 'chair':
      return depthInBox(circle, prop.x, prop.x + 42, prop.height, prop.height - 6);
    case 'wall':
      return prop.at === 'left'
        ? depthInBox(circle, prop.x - 60, prop.x, 300)
        : depthInBox(circle, prop.x, prop.x + 60, 300);
    case 'doorway':
      // The far leg lies in the doorway, behind the end of the wall.
      return circle.part.endsWith('Far') ? 0 : depthInBox(circle, prop.x, prop.x + 12, 300);
    case 'table':
      return depthInBox(circle, prop.x - 3, prop.x + 3, 72);
    case 'sofa':
      return depthInBox(circle, prop.x - 100, prop.x, 62, prop.legs);
    default:
      return 0;
  }
}

/** Shares of the body's mass and their centres, after Winter. */
const MASSES: readonly (readonly [SegmentName, share: number, x: number, y: number])[] = [
  ['pelvis', 0.142, 0, -6],
  ['abdomen', 0.139, 0.5, -6],
  ['ribs', 0.216, 0, -14],
  ['head', 0.081, 1.5, -10],
  ...(['Near', 'Far'] as const).flatMap(
    (side) =>
      [
        [`thigh${side}`, 0.1, 0, 0.433 * LENGTH.thigh],
        [`shank${side}`, 0.0465, 0, 0.433 * LENGTH.shank],
        [`foot${side}`, 0.0145, 6, 4],
        [`upperArm${side}`, 0.028, 0, 0.436 * LENGTH.upperArm],
        [`forearm${side}`, 0.016, 0, 0.43 * LENGTH.forearm],
        [`hand${side}`, 0.006, 0, 7],
      ] as const,
  ),
];

function centreOfMass(skeleton: Skeleton, carried: number): number {
  const hands = (['palm', 'palmFar'] as const).map((palm): Point => [
    markOn(skeleton, palm)[0],
    carried / 2,
  ]);
  const parts = MASSES.map(([part, share, x, y]): Point => [
    pointOn(skeleton[part], [x, y])[0],
    share,
  ]);
  const all = [...parts, ...hands];
  const total = all.reduce((sum, [, share]) => sum + share, 0);
  return all.reduce((sum, [x, share]) => sum + x * share, 0) / total;
}

/** From the heels to the toes of the feet that carry: those that are this low over the ground. */
function base(skeleton: Skeleton): Point {
  const marks = sides.flatMap((side) => [
    ...(['heel', 'ball'] as const).map((mark) =>
      markOn(skeleton, side === 'Far' ? `${mark}Far` : mark),
    ),
    pointOn(skeleton[`toes${side}`], [7, 2.3]),
  ]);
  const ground = Math.max(...marks.map(([, y]) => y));
  const carrying = marks.filter(([, y]) => ground - y < 4).map(([x]) => x);
  return [Math.min(...carrying), Math.max(...carrying)];
}

/** The share of the body's weight that is held in the hands. */
const CARRIED: Partial<Record<FigureName, number>> = { 'hip-hinge': 0.1 };

/** Standing exercises, and which part of the way they stand: in a skip only at the ends. */
const STANDING: Partial<Record<FigureName, (index: number) => boolean>> = {
  'heel-press-back': () => true,
  'band-hip-extension': () => true,
  'hip-hinge': () => true,
  'split-squat': () => true,
  'standing-stretch': () => true,
  // Once the rear foot has left the floor.
  'step-up': (index) => index > 50,
  'a-skip': (index) => index === 0 || index === 60,
};

/** Parts that must not meet in the picture either, where an arm may hang in front of its leg. */
const APART: readonly (readonly [RegExp, RegExp])[] = [
  [/^(shank|foot)/, /^(pelvis|abdomen|ribs|neck|head)/],
  [/^(forearm|hand)/, /^(shank|foot)/],
  [/^hand/, /^neck/],
  [/^thigh/, /^(ribs|neck|head)/],
];

/** Parts that share a joint are one flesh there. */
const JOINTS: readonly (readonly [string, string])[] = [
  ['head', 'neck'],
  ['neck', 'ribs'],
  ['ribs', 'abdomen'],
  ['abdomen', 'pelvis'],
  ...sides.flatMap(
    (side) =>
      [
        ['pelvis', `thigh${side}`],
        [`thigh${side}`, `shank${side}`],
        [`shank${side}`, `foot${side}`],
        [`foot${side}`, `toes${side}`],
        ['ribs', `upperArm${side}`],
        [`upperArm${side}`, `forearm${side}`],
        [`forearm${side}`, `hand${side}`],
      ] as const,
  ),
];
const joined = new Set(JOINTS.flatMap(([one, other]) => [one + other, other + one]));

for (const name of figureNames) {
  describe(`figure ${name} in its place`, () => {
    it('is never below the floor', () => {
      for (const skeleton of moments(name)) {
        for (const { part, y, radius } of flesh(skeleton, exercises[name].view)) {
          expect(y - radius, part).to.be.at.least(-SOFT);
        }
      }
    });

    it('goes through no prop', () => {
      for (const prop of exercises[name].props ?? []) {
        for (const skeleton of moments(name)) {
          for (const circle of flesh(skeleton)) {
            const depth = depthIn(prop, circle);
            expect(depth, `${circle.part} in ${prop.is}`).to.be.at.most(SOFT);
          }
        }
      }
    });

    it('draws no limb over a part that it has no way round', () => {
      for (const skeleton of moments(name)) {
        const circles = flesh(skeleton);
        for (const [one, other] of APART) {
          for (const a of circles.filter(({ part }) => one.test(part))) {
            for (const b of circles.filter(({ part }) => other.test(part))) {
              const gap = Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius;
              expect(gap, `${a.part} and ${b.part}`).to.be.at.least(-SOFT);
            }
          }
        }
      }
    });

    it('has no two parts of the body in the same place', () => {
      for (const skeleton of moments(name)) {
        const circles = flesh(skeleton, exercises[name].view);
        circles.forEach((one, index) => {
          for (const other of circles.slice(index + 1)) {
            if (one.part === other.part || joined.has(one.part + other.part)) continue;
            expect(gap(one, other), `${one.part} and ${other.part}`).to.be.at.least(-SOFT);
          }
        });
      }
    });

    const stands = STANDING[name];
    if (stands) {
      it('keeps its balance', () => {
        moments(name).forEach((skeleton, index) => {
          if (!stands(index)) return;
          const [from, to] = base(skeleton);
          const centre = centreOfMass(skeleton, CARRIED[name] ?? 0);
          expect(centre, `at ${index}`).to.be.within(from, to);
        });
      });
    }
  });
}
