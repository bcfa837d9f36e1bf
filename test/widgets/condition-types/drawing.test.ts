import { expect, fixture } from '@open-wc/testing';
import { renderDrawing } from '../../../src/widgets/condition-types/drawing.js';

describe('the drawing of a condition', () => {
  it('shows a swollen tendon that is wider than a torn one', async () => {
    expect(await widthOf('tendonitis')).to.be.above((await widthOf('tear')) + 20);
  });

  it('shows strands that end in a tear, and none that ends without one', async () => {
    expect(await piecesOf('tear')).to.be.above(await piecesOf('tendonitis'));
    expect(await piecesOf('tendinopathy')).to.equal(await piecesOf('tendonitis'));
  });

  it('shows untidy strands, longer than straight ones', async () => {
    expect(await lengthOf('tendinopathy')).to.be.above(await lengthOf('tendonitis'));
  });

  it('is the same every time', async () => {
    expect(await pathOf('tendinopathy')).to.equal(await pathOf('tendinopathy'));
  });

  it('stays inside its frame', async () => {
    for (const condition of ['tendonitis', 'tear', 'tendinopathy'] as const) {
      const { x, width } = (await strandsOf(condition)).getBBox();
      expect(x).to.be.above(10);
      expect(x + width).to.be.below(250);
    }
  });
});

type Condition = Parameters<typeof renderDrawing>[0];

async function strandsOf(condition: Condition): Promise<SVGPathElement> {
  const drawing = await fixture<SVGSVGElement>(renderDrawing(condition, 'A drawing'));
  return drawing.querySelector<SVGPathElement>('.strands')!;
}

const pathOf = async (condition: Condition) => (await strandsOf(condition)).getAttribute('d')!;
const widthOf = async (condition: Condition) => (await strandsOf(condition)).getBBox().width;
const lengthOf = async (condition: Condition) => (await strandsOf(condition)).getTotalLength();
const piecesOf = async (condition: Condition) => (await pathOf(condition)).split('M').length - 1;
