import { expect } from '@open-wc/testing';
import { at, Deadline, everySecond, now, useClock } from '../../../src/kit/device/clock.js';
import { FakeClock } from '../../support/fake-clock.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

describe('clock', () => {
  let clock: FakeClock;
  let calls: string[];
  let stops: (() => void)[];

  const call = (name: string) => () => calls.push(name);
  const keep = (stop: () => void) => stops.push(stop);

  beforeEach(() => {
    clock = new FakeClock();
    calls = [];
    stops = [useClock(clock)];
  });

  afterEach(() => {
    show();
    for (const stop of stops.reverse()) stop();
  });

  describe('every second', () => {
    it('ticks on the second of the wall clock', () => {
      clock.pass(300);
      keep(everySecond(() => calls.push(`${now() % SECOND}`)));
      clock.pass(2 * SECOND);
      expect(calls.join()).to.equal('0,0');
    });

    it('shares one timeout between all who listen', () => {
      for (const name of ['a', 'b', 'c']) keep(everySecond(call(name)));
      expect(clock.pending).to.equal(1);
      clock.pass(2 * SECOND);
      expect(calls.join('')).to.equal('abcabc');
    });

    it('does nothing when nobody listens any more', () => {
      const stop = everySecond(call('a'));
      everySecond(call('b'))();
      stop();
      expect(clock.pending).to.equal(0);
      clock.pass(MINUTE);
      expect(calls).to.have.length(0);
    });

    it('does nothing on a hidden page, and ticks at once when it is shown', () => {
      keep(everySecond(call('tick')));
      hide();
      expect(clock.pending).to.equal(0);
      clock.pass(HOUR);
      expect(calls).to.have.length(0);
      show();
      expect(calls).to.have.length(1);
      clock.pass(SECOND);
      expect(calls).to.have.length(2);
    });

    it('starts to tick only when a page that was opened hidden is shown', () => {
      hide();
      keep(everySecond(call('tick')));
      clock.pass(MINUTE);
      expect(calls).to.have.length(0);
      show();
      expect(calls).to.have.length(1);
    });
  });

  describe('an alarm', () => {
    const alarm = (minutes: number) =>
      keep(at(new Deadline(clock.now() + minutes * MINUTE), call('alarm')));

    it('rings at its time, once', () => {
      alarm(20);
      clock.pass(20 * MINUTE - 1);
      expect(calls).to.have.length(0);
      clock.pass(1);
      expect(calls).to.have.length(1);
      clock.pass(HOUR);
      wake();
      expect(calls).to.have.length(1);
    });

    it('can be stopped', () => {
      at(new Deadline(clock.now() + MINUTE), call('alarm'))();
      expect(clock.pending).to.equal(0);
      clock.pass(HOUR);
      wake();
      expect(calls).to.have.length(0);
    });

    it('rings at once when its time is over already', () => {
      keep(at(new Deadline(clock.now() - MINUTE), call('alarm')));
      clock.pass(0);
      expect(calls).to.have.length(1);
    });

    it('rings on a hidden page', () => {
      alarm(20);
      hide();
      clock.pass(20 * MINUTE);
      expect(calls).to.have.length(1);
    });

    it('rings as soon as the device wakes from sleep', () => {
      alarm(20);
      clock.sleep(HOUR);
      wake();
      expect(calls).to.have.length(1);
    });

    it('rings as soon as the page is thawed', () => {
      alarm(20);
      clock.freeze(HOUR);
      document.dispatchEvent(new Event('resume'));
      expect(calls).to.have.length(1);
    });

    it('rings as soon as the page comes back from the history', () => {
      alarm(20);
      clock.freeze(HOUR);
      window.dispatchEvent(new Event('pageshow'));
      expect(calls).to.have.length(1);
    });

    it('waits on after a short sleep', () => {
      alarm(20);
      clock.sleep(5 * MINUTE);
      wake();
      expect(calls).to.have.length(0);
      clock.pass(15 * MINUTE);
      expect(calls).to.have.length(1);
    });

    it('is not late when the wall clock is set back', () => {
      alarm(20);
      clock.setWall(-3 * HOUR);
      wake();
      clock.pass(20 * MINUTE);
      expect(calls).to.have.length(1);
    });

    it('rings early, never late, when the wall clock is set forward', () => {
      alarm(20);
      clock.setWall(3 * HOUR);
      wake();
      expect(calls).to.have.length(1);
    });

    it('waits longer than the longest timeout of a browser', () => {
      const days = 30 * 24 * HOUR;
      keep(at(new Deadline(clock.now() + days), call('alarm')));
      clock.pass(days - 1);
      expect(calls).to.have.length(0);
      clock.pass(1);
      expect(calls).to.have.length(1);
    });
  });

  it('says how long it is to a deadline, and never less than nothing', () => {
    const deadline = new Deadline(clock.now() + MINUTE);
    clock.pass(20 * SECOND);
    expect(deadline.remaining).to.equal(40 * SECOND);
    clock.sleep(HOUR);
    expect(deadline.remaining).to.equal(0);
  });
});

function hide(): void {
  Object.defineProperty(HTMLDocument.prototype, 'hidden', { configurable: true, value: true });
  wake();
}

function show(): void {
  Reflect.deleteProperty(HTMLDocument.prototype, 'hidden');
  wake();
}

function wake(): void {
  document.dispatchEvent(new Event('visibilitychange'));
}
