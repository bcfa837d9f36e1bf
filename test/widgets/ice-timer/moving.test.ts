import { expect } from '@open-wc/testing';
import type { IceTimer } from '../../../src/widgets/ice-timer/ice-timer.js';
import {
  eventsOf,
  HOUR,
  isDone,
  MINUTE,
  press,
  reload,
  SECOND,
  SESSION_KEY,
  settled,
  show,
  timeLeft,
  withFakeClock,
} from './widget.js';

describe('a running ice timer', () => {
  const clock = withFakeClock();

  const running = async (attributes: Record<string, string> = {}) => {
    const widget = await show(attributes);
    await press(widget, 'start');
    clock().pass(5 * MINUTE);
    await settled(widget);
    return widget;
  };

  async function move(widget: IceTimer) {
    const place = document.createElement('div');
    widget.parentElement!.after(place);
    place.append(widget);
    await settled(widget);
  }

  /** It shows its time, and rings once, in its own element and nowhere else. */
  async function expectGoesOn(widget: IceTimer, others: readonly IceTimer[] = []) {
    expect(timeLeft(widget)).to.equal('10:00');
    for (const other of others) expect(timeLeft(other)).to.equal('15:00');
    const events = await eventsOf(async () => {
      clock().pass(HOUR);
      await settled(widget);
    });
    expect(events.map(({ type }) => type)).to.deep.equal(['pht-timer-done']);
    expect(events[0]!.target === widget).to.equal(true);
    expect(isDone(widget)).to.equal(true);
  }

  it('goes on after a move when the storage of the tab was cleared', async () => {
    const widget = await running();
    sessionStorage.clear();
    await move(widget);
    await expectGoesOn(widget);
  });

  it('goes on after a move when its id has changed', async () => {
    const widget = await running();
    widget.id = 'another';
    await move(widget);
    await expectGoesOn(widget);
  });

  it('goes on after a move when its number in the page has changed', async () => {
    const widget = await running({ id: '' });
    const before = await show({ id: '' });
    widget.parentElement!.parentElement!.prepend(before.parentElement!);
    await settled(before);
    await move(widget);
    await expectGoesOn(widget, [before]);
  });

  it('goes on alone when two timers change places', async () => {
    const first = await running({ id: '' });
    const second = await show({ id: '' });
    first.before(second);
    await settled(second);
    await expectGoesOn(first, [second]);
  });

  it('goes on alone when another of the same name comes, before or beside it', async () => {
    const widget = await running({ id: '' });
    const other = document.createElement('pht-ice-timer');
    widget.before(other);
    await settled(other);
    await expectGoesOn(widget, [other]);
    const twin = await running({ id: 'twin' });
    await expectGoesOn(twin, [await show({ id: 'twin' })]);
  });

  it('moved with a clock that was set back is not longer', async () => {
    const widget = await running();
    clock().setWall(-3 * HOUR);
    await move(widget);
    await expectGoesOn(widget);
  });

  /** The tab shows another page, and then this one again: it was kept, and is seen first. */
  function visitAnother(leave: () => void) {
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    leave();
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  }

  it('is as another page of the tab has left it when the patient comes back', async () => {
    const widget = await running();
    const other = sessionStorage
      .getItem(SESSION_KEY)!
      .replace(/"endsAt":\d+,"left":\d+/, '"left":60000');
    visitAnother(() => sessionStorage.setItem(SESSION_KEY, other));
    await settled(widget);
    expect(timeLeft(widget)).to.equal('1:00');
    clock().pass(HOUR);
    await settled(widget);
    expect(timeLeft(widget)).to.equal('1:00');
  });

  it('goes on when the patient comes back and the storage of the tab was cleared', async () => {
    const widget = await running();
    visitAnother(() => sessionStorage.clear());
    await settled(widget);
    await expectGoesOn(widget);
  });

  it('in shadow roots is itself after a reload, and no other', async () => {
    const hosts = [document.createElement('div'), document.createElement('div')];
    const column = (await show()).parentElement!;
    column.append(...hosts);
    const timers = () =>
      hosts.map((host) => {
        const timer = document.createElement('pht-ice-timer');
        (host.shadowRoot ?? host.attachShadow({ mode: 'open' })).replaceChildren(timer);
        return timer;
      });
    const [, second] = timers();
    await settled(second!);
    await press(second!, 'start');
    clock().pass(5 * MINUTE);
    await settled(second!);
    const [one, again] = timers();
    await settled(again!);
    expect([one!, again!].map(timeLeft)).to.deep.equal(['15:00', '10:00']);
  });

  it('gives way to one that has taken its place and its icing', async () => {
    const widget = await running();
    widget.remove();
    const again = await show();
    again.before(widget);
    await settled(widget);
    await expectGoesOn(again, [widget]);
  });

  it('read again with a clock set back has no more than was left', async () => {
    const widget = await running({ minutes: '20' });
    clock().pass(13 * MINUTE);
    await settled(widget);
    clock().setWall(-3 * HOUR);
    clock().pass(2 * SECOND);
    await settled(widget);
    expect(timeLeft(widget)).to.equal('1:58');
    const again = await reload(widget, { minutes: '20' });
    expect(timeLeft(again)).to.equal('1:58');
    clock().pass(2 * MINUTE);
    await settled(again);
    expect(isDone(again)).to.equal(true);
  });
});
