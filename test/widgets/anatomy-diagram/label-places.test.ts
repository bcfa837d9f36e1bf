import { expect } from '@open-wc/testing';
import {
  doCross,
  placeLabels,
  type LabelSize,
} from '../../../src/widgets/anatomy-diagram/label-places.js';

const ROOM = 600;
const EDGE = 100;
const small = (anchorY: number): LabelSize => ({
  startX: EDGE,
  anchorX: 150,
  anchorY,
  height: 40,
});

describe('the places of labels', () => {
  it('are beside the anchors where there is room', () => {
    const labels = [100, 300, 500].map(small);
    expect(placeLabels(labels, ROOM)).to.deep.equal([100, 300, 500]);
  });

  it('are pushed apart evenly, and stay in the column', () => {
    const together = [200, 200, 200].map(small);
    expect(placeLabels(together, ROOM).toSorted((a, b) => a - b)).to.deep.equal([160, 200, 240]);
    const low = [595, 598].map(small);
    expect(placeLabels(low, ROOM)).to.deep.equal([540, 580]);
  });

  it('neither overlap nor let two lines cross, whatever the anchors are', () => {
    const random = seeded(7);
    for (let round = 0; round < 500; round += 1) {
      const labels = Array.from({ length: 2 + Math.floor(random() * 9) }, (): LabelSize => ({
        startX: EDGE,
        anchorX: 110 + random() * 150,
        anchorY: random() * ROOM,
        height: 20 + random() * 30,
      }));
      const middles = placeLabels(labels, ROOM);
      expect(overlaps(labels, middles), `overlaps, round ${round}`).to.equal(0);
      expect(crossings(labels, middles), `crossings, round ${round}`).to.equal(0);
    }
  });

  it('know a crossing from two lines that touch or pass', () => {
    expect(doCross([0, 0, 10, 10], [0, 10, 10, 0])).to.be.true;
    expect(doCross([0, 0, 10, 10], [0, 1, 10, 11])).to.be.false;
    expect(doCross([0, 0, 10, 10], [0, 0, 10, 0])).to.be.false;
  });
});

const pairs = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((one, index) => list.slice(index + 1).map((other): [T, T] => [one, other]));

function overlaps(labels: readonly LabelSize[], middles: readonly number[]): number {
  const spans = labels.map(({ height }, index) => ({ middle: middles[index]!, height }));
  return pairs(spans).filter(
    ([one, other]) =>
      Math.abs(one.middle - other.middle) < (one.height + other.height) / 2 - 0.01,
  ).length;
}

function crossings(labels: readonly LabelSize[], middles: readonly number[]): number {
  const lines = labels.map(
    ({ startX, anchorX, anchorY }, index) => [startX, middles[index]!, anchorX, anchorY] as const,
  );
  return pairs(lines).filter(([one, other]) => doCross(one, other)).length;
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
