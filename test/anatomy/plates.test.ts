import { expect } from '@open-wc/testing';
import { hamstringLength, legMarks } from '../../src/anatomy/leg.js';
import { lateralPlate } from '../../src/anatomy/lateral/lateral.js';
import { landmarks as lateralLandmarks } from '../../src/anatomy/lateral/landmarks.js';
import { pressureAt } from '../../src/anatomy/lateral/rope.js';
import { structureIds, type Plate } from '../../src/anatomy/plate.js';
import { landmarks } from '../../src/anatomy/posterior/landmarks.js';
import { posteriorPlate } from '../../src/anatomy/posterior/posterior.js';
import { structures } from '../../src/content/anatomy-diagram.js';

const ANGLES = [0, 15, 30, 45, 60, 75, 90];
const plates: [string, Plate][] = [
  ['from behind', posteriorPlate()],
  ...ANGLES.map((angle): [string, Plate] => [`from the side, ${angle}°`, lateralPlate(angle)]),
];

describe('the anatomy plates', () => {
  it('draw every structure there is, from behind', () => {
    const drawn = posteriorPlate().items.flatMap(({ id }) => id ?? []);
    expect(drawn.toSorted()).to.deep.equal([...structureIds].sort());
  });

  for (const [name, plate] of plates) {
    describe(name, () => {
      for (const { id, outline } of plate.items.filter((item) => item.id)) {
        it(`names ${id} and points into its own shape`, () => {
          expect(structures[id!].name.text()).to.not.be.empty;
          expect(structures[id!].texts.length).to.be.at.least(1);
          const anchors = plate.anchors.filter((anchor) => anchor.id === id);
          expect(anchors).to.have.length(1);
          expect(isInside(outline, anchors[0]!)).to.be.true;
        });
      }

      it('points at nothing that is not drawn', () => {
        const drawn = plate.items.map(({ id }) => id);
        expect(plate.anchors.filter(({ id }) => !drawn.includes(id))).to.deep.equal([]);
      });

      it('is made of numbers', () => {
        const paths = plate.items.flatMap(({ marks }) => marks.map(({ path }) => path));
        expect(paths.filter((path) => /NaN|Infinity|undefined/.test(path))).to.deep.equal([]);
        expect(paths.every((path) => path.startsWith('M'))).to.be.true;
      });
    });
  }

  it('keep the landmarks in place', () => {
    expect(landmarks.ischial_tuberosity).to.deep.equal({ x: 0, y: 0 });
    expect(lateralLandmarks.ischial_tuberosity).to.deep.equal({ x: 0, y: 0 });
    const femur = posteriorPlate().items.find(({ id }) => id === 'femur')!;
    expect(isNear(femur.outline, landmarks.lateral_epicondyle!)).to.be.true;
  });

  it('draw the nerve where it can be seen, and dot it where it goes under a muscle', () => {
    const { items } = posteriorPlate();
    const seen = boxOf(items.find(({ id }) => id === 'sciatic-nerve')!.outline);
    expect(seen.top).to.be.within(-75, -60);
    expect(seen.bottom).to.be.within(395, 415);
    const dotted = items.flatMap(({ marks, layers }) =>
      marks
        .filter(({ kind }) => kind === 'nerve-hidden')
        .map(({ path }) => ({ layers, box: boxOf(path) })),
    );
    expect(dotted.some(({ box }) => box.top < 60 && box.bottom > 230)).to.be.true;
    const below = dotted.find(({ box }) => box.top > seen.bottom - 5)!;
    expect(below.layers).to.deep.equal(['muscles', 'bones']);
  });

  it('press the tendon the more, the more the hip is bent', () => {
    const pressures = ANGLES.map(pressureAt);
    expect(pressures).to.deep.equal(pressures.toSorted((one, other) => one - other));
    expect([pressures[0], pressures.at(-1)]).to.deep.equal([0, 1]);
  });
});

describe('the leg that moves', () => {
  it('shortens the hamstrings when the knee bends and when the hip extends', () => {
    const straight = hamstringLength({ hip: 0, knee: 0 });
    expect(hamstringLength({ hip: 0, knee: 100 })).to.be.below(straight);
    expect(hamstringLength({ hip: 0, knee: 20 })).to.be.below(straight);
    expect(hamstringLength({ hip: -12, knee: 0 })).to.be.below(straight);
  });

  it('lengthens them when the leg swings forward and the knee straightens', () => {
    const before = hamstringLength({ hip: 15, knee: 65 });
    expect(hamstringLength({ hip: 35, knee: 5 })).to.be.above(before);
  });
});

describe('the belly of the hamstrings', () => {
  const belly = (pose: { hip: number; knee: number }) =>
    boxOf(legMarks(pose, 0).find(({ kind }) => kind === 'muscle')!.path);

  it('is short and thick when the knee is bent, long and thin when it is not', () => {
    const [straight, bent] = [belly({ hip: 0, knee: 0 }), belly({ hip: 0, knee: 100 })];
    expect(bent.height).to.be.below(straight.height * 0.8);
    expect(bent.width).to.be.above(straight.width * 1.1);
  });

  it('glows the more, the more of the movement is done', () => {
    const glow = (effort: number) =>
      boxOf(legMarks({ hip: 0, knee: 0 }, effort).find(({ kind }) => kind === 'glow')!.path);
    const muscle = belly({ hip: 0, knee: 0 });
    expect(glow(0).width).to.be.closeTo(muscle.width, 0.3);
    expect(glow(0.5).width).to.be.above(muscle.width + 1);
    expect(glow(1).width).to.be.above(glow(0.5).width + 1);
  });
});

const SVG = 'http://www.w3.org/2000/svg';

function withPath<Result>(path: string, ask: (element: SVGPathElement) => Result): Result {
  const element = document.createElementNS(SVG, 'path');
  element.setAttribute('d', path);
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.append(element);
  document.body.append(drawing);
  const answer = ask(element);
  drawing.remove();
  return answer;
}

const boxOf = (path: string): DOMRect =>
  withPath(path, (element) => {
    const { x, y, width, height } = element.getBBox();
    return new DOMRect(x, y, width, height);
  });

const isInside = (path: string, { x, y }: { x: number; y: number }): boolean =>
  withPath(path, (element) => element.isPointInFill(new DOMPoint(x, y)));

const isNear = (path: string, { x, y }: { x: number; y: number }): boolean =>
  withPath(path, (element) => {
    element.setAttribute('stroke', 'red');
    element.setAttribute('stroke-width', '4');
    return element.isPointInStroke(new DOMPoint(x, y));
  });
