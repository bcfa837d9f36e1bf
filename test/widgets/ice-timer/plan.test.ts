import { expect } from '@open-wc/testing';
import { nextSlot, planDays, type Slot } from '../../../src/widgets/ice-timer/plan.js';

const HOUR = 3_600_000;
const on = (day: number, hour: number, minute = 0) =>
  new Date(2026, 4, day, hour, minute).getTime();

const plan = (icings: number[], more: { days?: number; interval?: number } = {}) =>
  planDays({ icings, running: undefined, now: on(1, 7), days: 3, interval: 4, ...more });

const shown = (days: Slot[][]): string[] =>
  days.map((slots) =>
    slots
      .map(({ time, state }) => `${new Date(time).getHours()}${state === 'done' ? '✓' : ''}`)
      .join(' '),
  );

describe('the plan of the ice timer', () => {
  it('is every four hours from 8 to 20, for three days or two', () => {
    expect(shown(plan([]))).to.deep.equal(['8 12 16 20', '8 12 16 20', '8 12 16 20']);
    expect(shown(plan([], { days: 2, interval: 6 }))).to.deep.equal(['8 14 20', '8 14 20']);
  });

  it('goes on from the last icing, until 22', () => {
    expect(shown(plan([on(1, 10)]))[0]).to.equal('10✓ 14 18 22');
    expect(shown(plan([on(1, 10), on(1, 15)]))[0]).to.equal('10✓ 15✓ 19');
    expect(shown(plan([on(1, 21)]))[0]).to.equal('21✓');
  });

  it('starts in the morning again on the next day', () => {
    const days = plan([on(1, 21)]);
    expect(shown(days)[1]).to.equal('8 12 16 20');
    expect(nextSlot(days, on(1, 0))?.time).to.equal(on(2, 8));
  });

  it('has what is due after the last icing, and nothing after the last day', () => {
    expect(nextSlot(plan([on(1, 8)]), on(1, 9))?.time).to.equal(on(1, 12));
    expect(nextSlot(plan([on(1, 8), on(3, 21)]), on(3, 22))).to.equal(undefined);
  });

  it('shows an icing that runs', () => {
    const running = on(1, 9, 30);
    const [day] = planDays({ icings: [], running, now: running, days: 3, interval: 4 });
    expect(day![0]).to.deep.equal({ time: running, state: 'now' });
    expect(day![1]).to.deep.equal({ time: running + 4 * HOUR, state: 'open' });
  });

  it('has the same hours on every day of a year, also when the clocks change', () => {
    for (let day = 1; day <= 366; day++) {
      const first = on(day, 8);
      expect(shown(plan([first])), new Date(first).toString()).to.deep.equal([
        '8✓ 12 16 20',
        '8 12 16 20',
        '8 12 16 20',
      ]);
    }
  });
});
