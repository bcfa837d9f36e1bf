import { expect } from '@open-wc/testing';
import { LENGTH, type Point } from '../../src/figure/body/measures.js';
import { exercises } from '../../src/figure/exercises/index.js';
import type { FigureName } from '../../src/figure/names.js';
import { markOn, pointOn, sides, type Skeleton } from '../../src/figure/skeleton.js';
import type { Landmark, Prop, Side } from '../../src/figure/types.js';
import { flesh, gap } from './flesh.js';
import { figureNames, moments } from './samples.js';

const height = (skeleton: Skeleton, mark: Landmark): number => -markOn(skeleton, mark)[1];
const distance = ([x, y]: Point, [otherX, otherY]: Point): number =>
  Math.hypot(x - otherX, y - otherY);
const of = (mark: string, side: Side) => (side === 'Far' ? `${mark}Far` : mark) as Landmark;

const ends = (name: FigureName) => [moments(name)[0]!, moments(name).at(-1)!] as const;

/** From a point to the line between two others. */
function toLine([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const part = Math.min(
    1,
    Math.max(0, ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy)),
  );
  return Math.hypot(x - fromX - part * dx, y - fromY - part * dy);
}

describe('the feet of the figure', () => {
  /** How high the ground is under each foot that stands on its whole sole, at start and end. */
  type Ground = number | undefined;
  const SOLES: Partial<Record<FigureName, readonly (readonly [near: Ground, far: Ground])[]>> = {
    'bridge-hold': [
      [0, 0],
      [0, 0],
    ],
    'heel-press-back': [
      [0, 0],
      [0, 0],
    ],
    'hip-hinge': [
      [0, 0],
      [0, 0],
    ],
    'band-hip-extension': [
      [undefined, 0],
      [undefined, 0],
    ],
    'step-up': [
      [20, 0],
      [20, 20],
    ],
    'split-squat': [
      [0, undefined],
      [0, undefined],
    ],
    'a-skip': [
      [0, undefined],
      [undefined, 0],
    ],
    'standing-stretch': [
      [undefined, 0],
      [undefined, 0],
    ],
  };

  for (const [name, soles] of Object.entries(SOLES)) {
    it(`of ${name} stand on the ground`, () => {
      ends(name as FigureName).forEach((skeleton, end) => {
        sides.forEach((side, index) => {
          const ground = soles[end]![index];
          if (ground === undefined) return;
          for (const mark of ['heel', 'ball']) {
            const high = height(skeleton, of(mark, side));
            expect(high, `${mark} ${side} at ${end}`).to.be.closeTo(ground, 0.5);
          }
        });
      });
    });
  }

  it('of step-up push off the step: the rear heel stays down until the trunk is over it', () => {
    const leaves = moments('step-up').find((skeleton) => height(skeleton, 'heelFar') > 1)!;
    expect(markOn(leaves, 'shoulder')[0]).to.be.above(markOn(leaves, 'heel')[0]);
    expect(leaves.ribs.turn).to.be.above(15);
  });

  it('of side-plank lie on each other at the end, the lower one on the mat', () => {
    const [, end] = ends('side-plank');
    const circles = flesh(end, 'front').filter(({ part }) => part.startsWith('foot'));
    const [near, far] = [circles.filter(isOf('Near')), circles.filter(isOf('Far'))];
    const apart = Math.min(...near.flatMap((one) => far.map((other) => gap(one, other))));
    // They are drawn 5 cm wide on each side, in shoes.
    expect(apart).to.be.at.most(4.5);
    expect(-end.footNear.y).to.be.within(4, 7);
  });

  it('of prone-curl press on each other: the near heel on the far ankle', () => {
    for (const skeleton of ends('prone-curl')) {
      const ankle = pointOn(skeleton.shankFar, [0, LENGTH.shank]);
      const middle = pointOn(skeleton.shankFar, [0, 0.6 * LENGTH.shank]);
      const apart = toLine(markOn(skeleton, 'heelBack'), middle, ankle);
      // As thick as the leg is there.
      expect(apart).to.be.within(2, 5.2);
      expect(skeleton.footFar.y).to.be.below(skeleton.footNear.y);
    }
  });

  it('of nordic-lower are under the edge of the sofa', () => {
    const sofa = propOf('nordic-lower', 'sofa');
    for (const skeleton of moments('nordic-lower')) {
      const [x] = markOn(skeleton, 'heelBack');
      expect(x).to.be.below(sofa.x);
      expect(height(skeleton, 'heelBack')).to.be.within(sofa.legs - 3, sofa.legs + 0.5);
    }
  });
});

describe('the hands of the figure', () => {
  it('are at the end of arms that can be seen', () => {
    for (const name of figureNames) {
      for (const skeleton of ends(name)) {
        for (const side of sides) {
          const { length } = skeleton[`forearm${side}`];
          expect(length, `${name} ${side}`).to.be.at.least(0.45);
        }
      }
    }
  });

  const FLOOR = ['bridge-hold', 'long-bridge-hold', 'chair-lift', 'hamstring-slider'] as const;
  for (const name of [...FLOOR, 'heel-slide', 'doorway-stretch'] as const) {
    it(`of ${name} lie on the floor`, () => {
      for (const skeleton of ends(name)) {
        for (const palm of ['palm', 'palmFar'] as const) {
          expect(height(skeleton, palm), palm).to.be.within(0, 5);
        }
      }
    });
  }

  for (const name of ['prone-knee-bend', 'prone-curl', 'resisted-curl'] as const) {
    it(`of ${name} are between the forehead and the floor`, () => {
      for (const skeleton of ends(name)) {
        const forehead = pointOn(skeleton.head, [8.6, -13]);
        for (const palm of ['palm', 'palmFar'] as const) {
          expect(distance(markOn(skeleton, palm), forehead), palm).to.be.at.most(7);
          expect(height(skeleton, palm), palm).to.be.within(0, -forehead[1] + 2);
        }
      }
    });
  }

  it('of standing-stretch lie on the thigh', () => {
    for (const skeleton of ends('standing-stretch')) {
      const [hip, knee] = [
        pointOn(skeleton.thighNear, [0, 0]),
        pointOn(skeleton.shankNear, [0, 0]),
      ];
      for (const palm of ['palm', 'palmFar'] as const) {
        expect(toLine(markOn(skeleton, palm), hip, knee), palm).to.be.at.most(9);
      }
    }
  });

  it('of nordic-lower catch the body at the end', () => {
    const [, end] = ends('nordic-lower');
    for (const palm of ['palm', 'palmFar'] as const) {
      expect(height(end, palm)).to.be.within(0, 7);
    }
  });

  it('of side-plank: one on the mat, one on the hip', () => {
    for (const skeleton of ends('side-plank')) {
      expect(-skeleton.handNear.y).to.be.at.most(6);
      const hip = pointOn(skeleton.thighFar, [6, 8]);
      expect(distance(pointOn(skeleton.handFar, [0, 5]), hip)).to.be.at.most(9);
    }
  });

  it('of band-hip-extension: one on the hip, one round the back of the chair', () => {
    const chair = propOf('band-hip-extension', 'chair');
    for (const skeleton of moments('band-hip-extension')) {
      const [x] = markOn(skeleton, 'palmFar');
      expect(x).to.be.within(chair.x - 4, chair.x + 4);
      expect(height(skeleton, 'palmFar')).to.be.within(chair.height + 42, chair.height + 50);
      const hip = pointOn(skeleton.pelvis, [6, -8]);
      expect(distance(markOn(skeleton, 'palm'), hip)).to.be.at.most(14);
    }
    expect(exercises['band-hip-extension'].hands).to.deep.equal(['flat', 'fist']);
  });

  it('of hip-hinge hold the weight over the middle of the foot', () => {
    expect(exercises['hip-hinge'].hands).to.equal('fist');
    for (const skeleton of moments('hip-hinge')) {
      const [[heel], [toe]] = [
        markOn(skeleton, 'heelBack'),
        pointOn(skeleton.toesNear, [7, 2.3]),
      ];
      for (const palm of ['palm', 'palmFar'] as const) {
        expect(markOn(skeleton, palm)[0]).to.be.closeTo((heel + toe) / 2, 3);
      }
    }
  });
});

describe('the knees of the figure', () => {
  it('of side-plank bend away from the viewer, never up', () => {
    for (const skeleton of moments('side-plank')) {
      for (const side of sides) {
        const up = -skeleton[`foot${side}`].y + skeleton[`shank${side}`].y;
        expect(up, side).to.be.at.most(8);
      }
    }
    expect(ends('side-plank')[0].shankNear.length).to.be.at.most(0.3);
  });
});

describe('the back of the figure', () => {
  const STRAIGHT = ['bridge-hold', 'long-bridge-hold', 'chair-lift', 'hamstring-slider'] as const;
  for (const name of [...STRAIGHT, 'nordic-lower', 'side-plank'] as const) {
    it(`of ${name} is in line with the thigh at the end`, () => {
      const [, { ribs, pelvis, thighNear }] = ends(name);
      expect(ribs.turn).to.be.closeTo(pelvis.turn, 8);
      expect(thighNear.turn).to.be.closeTo(pelvis.turn, 4);
    });
  }
});

describe('the start of the figure', () => {
  const PRESSES: readonly FigureName[] = ['prone-curl', 'heel-press-back'];
  for (const name of figureNames) {
    it(`of ${name} is ${PRESSES.includes(name) ? 'the end, too' : 'another pose than the end'}`, () => {
      const [start, end] = ends(name);
      const way = Math.max(
        ...Object.entries(start).map(([part, { x, y }]) => {
          const then = end[part as keyof Skeleton];
          return Math.hypot(x - then.x, y - then.y);
        }),
      );
      if (PRESSES.includes(name)) expect(way).to.be.below(1);
      else expect(way).to.be.above(5);
    });
  }
});

describe('what surrounds the figure', () => {
  it('holds the chair of chair-lift: it stands against a wall', () => {
    const [chair, wall] = [propOf('chair-lift', 'chair'), propOf('chair-lift', 'wall')];
    expect(wall.at).to.equal(chair.back);
    expect(wall.x - (chair.x + 42)).to.be.within(2, 14);
  });

  for (const name of ['resisted-curl', 'band-hip-extension'] as const) {
    it(`holds the band of ${name}: it is tied low to a leg of a table`, () => {
      const [band, table] = [propOf(name, 'band'), propOf(name, 'table')];
      expect(band.x).to.equal(table.x);
      expect(band.y).to.be.within(4, 14);
    });
  }

  it('leaves the mat of doorway-stretch before the wall', () => {
    const [mat, doorway] = [
      propOf('doorway-stretch', 'mat'),
      propOf('doorway-stretch', 'doorway'),
    ];
    expect(mat.x + mat.width).to.be.below(doorway.x);
  });

  it('lets socks slide on a smooth floor in hamstring-slider', () => {
    const { feet, props } = exercises['hamstring-slider'];
    expect(feet).to.equal('sock');
    expect(props?.map(({ is }) => is))
      .to.include('smoothFloor')
      .and.not.include('mat');
  });
});

const isOf =
  (side: Side) =>
  ({ part }: { part: string }): boolean =>
    part.endsWith(side);

function propOf<Kind extends Prop['is']>(name: FigureName, kind: Kind) {
  return exercises[name].props!.find(({ is }) => is === kind) as Extract<Prop, { is: Kind }>;
}
