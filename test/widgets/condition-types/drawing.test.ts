import { expect, fixture } from '@open-wc/testing';
import { renderSmallDrawing } from '../../../src/widgets/condition-types/drawing.js';
import type { Tendon } from '../../../src/widgets/condition-types/strands.js';

const CONDITIONS = ['tendonitis', 'tear', 'tendinopathy'] as const;

describe('the drawing of a condition', () => {
  it('starts from the same healthy tendon', async () => {
    const [first, ...others] = await Promise.all(CONDITIONS.map((name) => pathsOf(name, 0)));
    for (const other of others) expect(other).to.deep.equal(first);
  });

  it('shows a swollen and a thickened tendon wider than a healthy one', async () => {
    const healthy = await widthOf('tear', 0);
    expect(await widthOf('tendonitis', 1)).to.be.above(healthy * 1.1);
    expect(await widthOf('tendinopathy', 1)).to.be.above(healthy * 1.1);
  });

  it('shows a gap in a tear, and nowhere else', async () => {
    expect(await torn('tear', 1)).to.be.above(4);
    expect(await torn('tear', 0)).to.equal(0);
    expect(await torn('tendonitis', 1)).to.equal(0);
    expect(await torn('tendinopathy', 1)).to.equal(0);
  });

  it('shows untidy strands, longer than straight ones', async () => {
    expect(await lengthOf('tendinopathy', 1)).to.be.above((await lengthOf('tear', 0)) * 1.02);
  });

  it('has shapes that turn into one another: the same commands at every share', async () => {
    const commands = async (condition: Condition, share: number) =>
      (await pathsOf(condition, share)).map((path) => path.replace(/[^a-z]/gi, ''));
    const healthy = await commands('tear', 0);
    for (const condition of CONDITIONS) {
      for (const share of [0.5, 1]) {
        expect(await commands(condition, share)).to.deep.equal(healthy);
      }
    }
  });

  it('stays clear of the names beside it', async () => {
    for (const condition of CONDITIONS) {
      for (const strand of await strandsOf(condition, 1)) {
        const { x, width } = strand.getBBox();
        expect(x).to.be.above(20);
        expect(x + width).to.be.below(175);
      }
    }
  });
});

type Condition = Tendon['condition'];

async function strandsOf(condition: Condition, share: number): Promise<SVGPathElement[]> {
  const drawing = await fixture(renderSmallDrawing({ condition, share }, 'A drawing'));
  return [...drawing.querySelectorAll<SVGPathElement>('.tendon')];
}

async function pathsOf(condition: Condition, share: number): Promise<string[]> {
  const strands = await strandsOf(condition, share);
  return strands.map((strand) => strand.getAttribute('d')!);
}

async function widthOf(condition: Condition, share: number): Promise<number> {
  const boxes = (await strandsOf(condition, share)).map((strand) => strand.getBBox());
  const left = Math.min(...boxes.map(({ x }) => x));
  return Math.max(...boxes.map(({ x, width }) => x + width)) - left;
}

async function lengthOf(condition: Condition, share: number): Promise<number> {
  const lengths = (await strandsOf(condition, share)).map((strand) => strand.getTotalLength());
  return lengths.reduce((sum, length) => sum + length, 0);
}

/** How many strands have a gap of more than 10 px between their halves. */
async function torn(condition: Condition, share: number): Promise<number> {
  const paths = await pathsOf(condition, share);
  return paths.filter((path) => {
    const [upper, lower] = path.split('z').map(heightsOf);
    return Math.min(...lower!) - Math.max(...upper!) > 10;
  }).length;
}

const heightsOf = (path: string): number[] =>
  [...path.matchAll(/ (-?[\d.]+)(?=[A-Z]|$)/g)].map(([, y]) => Number(y));
