import { expect } from '@open-wc/testing';
import type { IceTimer } from '../../../src/widgets/ice-timer/ice-timer.js';
import { filesOf, find, HOUR, MINUTE, part, press, reload, settled, show } from './widget.js';
import { keepBox, setHidden, ticked, ticks, withFakeClock } from './widget.js';

const timeOf = (time: number) =>
  new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' }).format(time);
const dayOf = (time: number) => new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(time);

describe('the next icing', () => {
  const clock = withFakeClock();

  /** Sets the clock to an hour of today, before the widget is there. */
  const startAt = async (hour: number, attributes: Record<string, string> = {}) => {
    const today = new Date(clock().now());
    clock().setWall(today.setHours(hour, 0, 0, 0) - clock().now());
    const widget = await show(attributes);
    await press(widget, 'start');
    return widget;
  };

  const next = (widget: IceTimer) => part(widget, 'next')?.innerText ?? '';

  /** The time that is shown, wall time in ms; undefined when it is now or not known. */
  function shownTime(widget: IceTimer): number | undefined {
    const shown = /\d+:\d\d [AP]M/.exec(next(widget))?.[0];
    if (!shown) return undefined;
    const day = /\w+ \d+, \d{4}/.exec(next(widget))![0];
    return new Date(`${day} ${shown}`).getTime();
  }

  const expectNotPast = (widget: IceTimer) => {
    const time = shownTime(widget) ?? Infinity;
    expect(time, `${next(widget)} at ${new Date(clock().now()).toISOString()}`).to.be.above(
      clock().now(),
    );
  };

  it('is an interval after the start of this one', async () => {
    const widget = await startAt(9);
    const start = clock().now();
    clock().pass(15 * MINUTE);
    await settled(widget);
    expect(next(widget)).to.include(timeOf(start + 4 * HOUR));
  });

  it('is now when it is due, and later when it was missed; on the page as it lies', async () => {
    const widget = await startAt(8);
    clock().pass(15 * MINUTE);
    await settled(widget);
    await press(widget, 'reset');
    clock().pass(4 * HOUR - 15 * MINUTE);
    await settled(widget);
    expect(next(widget)).to.match(/Next icing\s+Now/);
    expect(part(widget, 'reminder')).to.equal(undefined);
    clock().pass(HOUR);
    await settled(widget);
    expect(next(widget)).to.include('4:00 PM');
  });

  it('is never in the past, at no time of the three days, whatever is on the screen', async () => {
    const states: ((widget: IceTimer) => Promise<void>)[] = [
      // Done, ready, and paused.
      () => Promise.resolve(),
      (widget) => press(widget, 'reset'),
      async (widget) => {
        await press(widget, 'reset');
        await press(widget, 'start');
        await press(widget, 'pause');
      },
    ];
    for (const [index, enter] of states.entries()) {
      const widget = await startAt(10, { id: `state-${index}` });
      clock().pass(15 * MINUTE);
      await settled(widget);
      await enter(widget);
      for (let quarter = 0; quarter < 4 * 24 * 3; quarter++) {
        clock().pass(15 * MINUTE);
        await widget.updateComplete;
        expectNotPast(widget);
      }
      widget.remove();
    }
  });

  it('is the next morning, at night and past midnight', async () => {
    const widget = await startAt(21);
    clock().pass(15 * MINUTE);
    await settled(widget);
    const morning = new Date(clock().now());
    morning.setDate(morning.getDate() + 1);
    morning.setHours(8, 0, 0, 0);
    for (let hours = 0; hours < 8; hours++) {
      expect(shownTime(widget)).to.equal(morning.getTime());
      expect(next(widget)).to.include(dayOf(morning.getTime()));
      clock().pass(HOUR);
      await settled(widget);
    }
  });

  it('is right after a sleep, also one that tells nobody', async () => {
    const widget = await startAt(8);
    clock().pass(15 * MINUTE);
    await settled(widget);
    await setHidden(true);
    clock().sleep(6 * HOUR);
    await setHidden(false);
    await settled(widget);
    expect(next(widget)).to.include('4:00 PM');
    clock().sleep(3 * HOUR);
    clock().pass(MINUTE);
    await settled(widget);
    expect(next(widget)).to.include('8:00 PM');
  });

  it('is not known after an episode, until an icing begins another', async () => {
    let widget = await startAt(8);
    keepBox(widget).click();
    clock().pass(15 * MINUTE);
    await settled(widget);
    widget.remove();
    clock().pass(9 * 24 * HOUR);
    widget = await reload(widget);
    expect(part(widget, 'next')).to.equal(undefined);
    expect(ticked(widget)).to.equal(0);
    const begin = clock().now();
    await press(widget, 'start');
    clock().pass(15 * MINUTE);
    await settled(widget);
    expect(ticked(widget)).to.equal(1);
    expect(ticks(widget)[0]!.checked).to.equal(true);
    expect(shownTime(widget)).to.equal(begin + 4 * HOUR);
    // What was before is the patient's still.
    const button = find(widget, '.keeping button')!;
    const [file] = await filesOf(async () => {
      button.click();
      await settled(widget);
    });
    expect(file!.split('\r\n')).to.have.length(2);
  });

  it('belongs to the day that has begun, on a page that lay open over midnight', async () => {
    const widget = await startAt(23);
    await press(widget, 'reset');
    clock().sleep(9 * HOUR);
    clock().pass(MINUTE);
    await settled(widget);
    ticks(widget)[0]!.click();
    await settled(widget);
    expect(
      ticks(widget)
        .map(({ checked }) => checked)
        .indexOf(true),
    ).to.equal(0);
    expect(shownTime(widget)).to.equal(new Date(clock().now()).setHours(12, 0, 0, 0));
  });

  it('is right after a reload hours later', async () => {
    const widget = await startAt(8);
    keepBox(widget).click();
    clock().pass(15 * MINUTE);
    await settled(widget);
    widget.remove();
    clock().pass(4 * HOUR + 20 * MINUTE);
    let again = await reload(widget);
    expect(next(again)).to.match(/Next icing\s+Now/);
    again.remove();
    clock().pass(3 * HOUR);
    again = await reload(again);
    expect(next(again)).to.include('4:00 PM');
    const [file] = await filesOf(() => press(again, 'reminder'));
    const stamp = new Date(shownTime(again)!).toISOString().replace(/[-:]|\.\d+/g, '');
    expect(file).to.include(`DTSTART:${stamp}`);
  });
});
