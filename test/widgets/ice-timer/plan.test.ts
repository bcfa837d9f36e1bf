import { expect } from '@open-wc/testing';
import { nextSlot, planDays, type Slot } from '../../../src/widgets/ice-timer/plan.js';

const HOUR = 3_600_000;
const on = (day: number, hour: number, minute = 0) =>
  new Date(2026, 4, day, hour, minute).getTime();

const plan = (
  icings: number[],
  more: { now?: number; days?: number; interval?: number } = {},
) => {
  const now = icings[0] ?? on(1, 7);
  return planDays({ icings, running: undefined, now, days: 3, interval: 4, ...more });
};

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

  it('goes on from each icing, until 22', () => {
    expect(shown(plan([on(1, 10)]))[0]).to.equal('10✓ 14 18 22');
    expect(shown(plan([on(1, 11)]))[0]).to.equal('8 11✓ 15 19');
    expect(shown(plan([on(1, 10), on(1, 15)]))[0]).to.equal('10✓ 14 15✓ 19');
    expect(shown(plan([on(1, 21)]))[0]).to.equal('8 12 16 21✓');
    expect(shown(plan([on(1, 10, 30)], { interval: 6 }))[0]).to.equal('10✓ 16');
  });

  it('has a place for more icings than are planned, and for those at night', () => {
    const many = [8, 9, 10, 11, 12].map((hour) => on(1, hour));
    expect(shown(plan(many))[0]).to.equal('8✓ 9✓ 10✓ 11✓ 12✓');
    expect(shown(plan([on(1, 1)]))[0]).to.equal('1✓ 8 12 16 20');
    expect(shown(plan([on(1, 5)]))[0]).to.equal('5✓ 9 13 17 21');
    expect(shown(plan([on(1, 23)]))[0]).to.equal('8 12 16 23✓');
  });

  it('leaves every place where it is, whichever is ticked or taken back', () => {
    const hours = [8, 12, 16, 20];
    for (let chosen = 0; chosen < 16; chosen++) {
      const isDone = (index: number) => ((chosen >> index) & 1) === 1;
      const icings = hours.filter((_, index) => isDone(index)).map((hour) => on(1, hour));
      const row = hours.map((hour, index) => `${hour}${isDone(index) ? '✓' : ''}`).join(' ');
      expect(shown(plan(icings, { now: on(1, 7) }))[0]).to.equal(row);
    }
  });

  it('does not begin on a day to come, when that is ticked', () => {
    expect(shown(plan([on(2, 8)], { now: on(1, 10) }))).to.deep.equal([
      '8 12 16 20',
      '8✓ 12 16 20',
      '8 12 16 20',
    ]);
  });

  it('keeps the days of an episode in sight for one more, then begins anew', () => {
    const icings = [on(1, 10), on(2, 9), on(3, 8)];
    const old = ['10✓ 14 18 22', '9✓ 13 17 21', '8✓ 12 16 20'];
    const none = ['8 12 16 20', '8 12 16 20', '8 12 16 20'];
    expect(shown(plan(icings, { now: on(4, 23, 59) }))).to.deep.equal(old);
    expect(shown(plan(icings, { now: on(5, 0) }))).to.deep.equal(none);
    expect(shown(plan(icings, { now: on(20, 9) }))).to.deep.equal(none);
    expect(nextSlot(plan(icings, { now: on(4, 9) }), on(4, 9))).to.equal(undefined);
  });

  it('has the first icing of another episode on its Day 1, whatever was before', () => {
    const icings = [on(1, 10), on(3, 8), on(5, 9), on(6, 11)];
    expect(shown(plan(icings, { now: on(6, 12) }))).to.deep.equal([
      '9✓ 13 17 21',
      '8 11✓ 15 19',
      '8 12 16 20',
    ]);
    const two = { now: on(4, 12), days: 2 };
    expect(shown(plan([on(1, 10), on(4, 8)], two))).to.deep.equal(['8✓ 12 16 20', '8 12 16 20']);
  });

  it('has an icing that runs on Day 1 when what was before is over', () => {
    const running = on(9, 9);
    const days = planDays({
      icings: [on(1, 10)],
      running,
      now: on(9, 9, 5),
      days: 3,
      interval: 4,
    });
    expect(days[0]![0]).to.deep.equal({ time: running, state: 'now' });
  });

  it('begins today on a device whose clock was ahead', () => {
    const now = on(1, 9);
    expect(shown(plan([on(200, 8), on(201, 8)], { now }))[0]).to.equal('8 12 16 20');
    expect(shown(plan([on(1, 8), on(200, 8)], { now }))[0]).to.equal('8✓ 12 16 20');
  });

  it('starts in the morning again on the next day', () => {
    const days = plan([on(1, 21)]);
    expect(shown(days)[1]).to.equal('8 12 16 20');
    expect(nextSlot(days, on(1, 22))?.time).to.equal(on(2, 8));
  });

  it('has what is due after the last icing, and nothing after the last day', () => {
    expect(nextSlot(plan([on(1, 8)]), on(1, 9))?.time).to.equal(on(1, 12));
    expect(nextSlot(plan([on(1, 8), on(3, 21)]), on(3, 22))).to.equal(undefined);
  });

  it('has what is due for an hour; what is missed is not due again', () => {
    const days = plan([on(1, 8)]);
    expect(nextSlot(days, on(1, 12, 59))?.time).to.equal(on(1, 12));
    expect(nextSlot(days, on(1, 13))?.time).to.equal(on(1, 16));
    expect(nextSlot(plan([on(1, 10), on(1, 14, 30)]), on(1, 14, 30))?.time).to.equal(
      on(1, 18, 30),
    );
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
