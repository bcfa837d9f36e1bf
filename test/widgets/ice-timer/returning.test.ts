import { expect } from '@open-wc/testing';
import { warningsOf } from '../../support/warnings.js';
import { button } from '../../support/widget.js';
import {
  alert,
  DONE,
  eventsOf,
  filesOf,
  HOUR,
  ICINGS_KEY,
  isDone,
  keepBox,
  MINUTE,
  part,
  press,
  reload,
  SESSION_KEY,
  SKIN,
  setHidden,
  settled,
  show,
  textOf,
  ticked,
  ticks,
  timeLeft,
  withFakeClock,
} from './widget.js';

describe('pht-ice-timer, after a while', () => {
  const clock = withFakeClock();

  async function started() {
    const widget = await show();
    await press(widget, 'start');
    return widget;
  }

  describe('a reload', () => {
    it('in the middle keeps the time and the alarm', async () => {
      const widget = await started();
      clock().pass(5 * MINUTE);
      widget.remove();
      clock().pass(3 * MINUTE);
      const again = await show();
      expect(timeLeft(again)).to.equal('7:00');
      clock().pass(7 * MINUTE);
      await settled(again);
      expect(alert(again)).to.equal(`${DONE} ${SKIN}`);
    });

    it('after the end says how long ago that was, and tells it once', async () => {
      const widget = await started();
      widget.remove();
      clock().pass(22 * MINUTE);
      let again = widget;
      const events = await eventsOf(async () => {
        again = await show();
        clock().pass(0);
        await settled(again);
      });
      expect(events.map(({ type }) => type).join()).to.equal('pht-timer-done');
      expect(textOf(again)).to.include('Finished 7 minutes ago.');
      expect(isDone(again)).to.equal(true);
      const later = await eventsOf(async () => {
        again = await reload(again);
        clock().pass(MINUTE);
        await settled(again);
      });
      expect(later).to.have.length(0);
      expect(textOf(again)).to.include('Finished 8 minutes ago.');
    });

    it('after the end ticks the plan once, not once for each reload', async () => {
      let widget = await show();
      keepBox(widget).click();
      await press(widget, 'start');
      widget.remove();
      clock().pass(22 * MINUTE);
      for (let reloads = 0; reloads < 2; reloads++) {
        widget = await show();
        clock().pass(0);
        await settled(widget);
        expect(ticked(widget)).to.equal(1);
        widget.remove();
      }
    });

    it('keeps a pause', async () => {
      const widget = await started();
      clock().pass(5 * MINUTE);
      await press(widget, 'pause');
      widget.remove();
      clock().pass(HOUR);
      const again = await show();
      expect(timeLeft(again)).to.equal('10:00');
      expect(part(again, 'pause')!.innerText).to.include('Resume');
    });

    it('forgets an icing that ended longer ago than the break', async () => {
      const widget = await started();
      widget.remove();
      clock().pass(5 * HOUR);
      expect(timeLeft(await show())).to.equal('15:00');
    });

    it('keeps an icing as long as the break that the page asks for', async () => {
      const widget = await started();
      widget.remove();
      clock().pass(5 * HOUR);
      const again = await show({ interval: '8' });
      clock().pass(0);
      await settled(again);
      expect(isDone(again)).to.equal(true);
      again.remove();
      clock().pass(4 * HOUR);
      expect(timeLeft(await show({ interval: '8' }))).to.equal('15:00');
    });

    it('keeps the icings of two timers apart', async () => {
      const widget = await started();
      clock().pass(MINUTE);
      const other = await show({ id: 'other' });
      expect(timeLeft(other)).to.equal('15:00');
      expect(timeLeft(widget)).to.equal('14:00');
    });

    it('with a clock set back meanwhile never makes the icing longer', async () => {
      const widget = await started();
      widget.remove();
      clock().setWall(-3 * HOUR);
      const again = await show();
      expect(timeLeft(again)).to.equal('15:00');
      clock().pass(15 * MINUTE);
      await settled(again);
      expect(isDone(again)).to.equal(true);
    });
  });

  describe('a clock', () => {
    it('set back neither lengthens the icing nor loses the alarm', async () => {
      const widget = await started();
      clock().pass(5 * MINUTE);
      clock().setWall(-3 * HOUR);
      clock().pass(1000);
      await settled(widget);
      expect(timeLeft(widget)).to.equal('9:59');
      clock().pass(10 * MINUTE);
      await settled(widget);
      expect(alert(widget)).to.equal(`${DONE} ${SKIN}`);
    });

    it('set forward ends it: too short is safe, too long is not', async () => {
      const widget = await started();
      clock().setWall(3 * HOUR);
      await setHidden(false);
      await settled(widget);
      expect(isDone(widget)).to.equal(true);
    });
  });

  it('says after sleep how long ago the end was', async () => {
    const widget = await started();
    await setHidden(true);
    clock().sleep(22 * MINUTE);
    await setHidden(false);
    await settled(widget);
    expect(textOf(widget)).to.include('Finished 7 minutes ago.');
  });

  it('counts the minutes since the end', async () => {
    const widget = await started();
    clock().pass(15 * MINUTE);
    await settled(widget);
    expect(textOf(widget)).to.not.include('Finished');
    clock().pass(2 * MINUTE);
    await settled(widget);
    expect(textOf(widget)).to.include('Finished 2 minutes ago.');
  });

  describe('ticks', () => {
    it('are set and taken back by hand', async () => {
      const widget = await show();
      ticks(widget)[1]!.click();
      await settled(widget);
      expect(ticked(widget)).to.equal(1);
      ticks(widget)
        .find(({ checked }) => checked)!
        .click();
      await settled(widget);
      expect(ticked(widget)).to.equal(0);
    });

    it('are kept only at the patient’s word, and erased at it', async () => {
      const widget = await show();
      ticks(widget)[1]!.click();
      await settled(widget);
      expect(localStorage).to.have.length(0);
      keepBox(widget).click();
      await settled(widget);
      expect(textOf(widget)).to.include('Save as a file');
      const again = await reload(widget);
      expect(ticked(again)).to.equal(1);
      expect(keepBox(again).checked).to.equal(true);
      keepBox(again).click();
      expect(localStorage).to.have.length(0);
      expect(ticked(await reload(again))).to.equal(0);
    });

    it('that another timer on the page erases are gone, and not written again', async () => {
      const one = await show();
      ticks(one)[1]!.click();
      keepBox(one).click();
      const other = await show({ id: 'other' });
      expect(ticked(other)).to.equal(1);
      keepBox(one).click();
      await settled(other);
      expect(keepBox(other).checked).to.equal(false);
      expect(ticked(other)).to.equal(0);
      ticks(other)[0]!.click();
      await settled(other);
      expect(localStorage).to.have.length(0);
    });

    it('set aside are told of after a reload, and saved or deleted by hand', async () => {
      localStorage.setItem(`${ICINGS_KEY}-unreadable`, 'ticks of old');
      const widget = await show();
      expect(textOf(widget)).to.include('Your saved check marks could not be read.');
      const files = await filesOf(async () => {
        button(widget, 'Save the old check marks as a file')!.click();
        await settled(widget);
      });
      expect(files).to.deep.equal(['ticks of old']);
      button(widget, 'Delete the old check marks')!.click();
      await settled(widget);
      expect(textOf(widget)).to.not.include('could not be read');
      expect(localStorage).to.have.length(0);
    });

    it('are kept after a pause: steady time has fractions of a ms', async () => {
      const widget = await show();
      keepBox(widget).click();
      await press(widget, 'start');
      clock().pass(1000.3);
      clock().setWall(-0.3);
      await press(widget, 'pause');
      await press(widget, 'pause');
      clock().pass(15 * MINUTE);
      await settled(widget);
      const again = await reload(widget);
      expect(ticked(again)).to.equal(1);
      expect(textOf(again)).to.not.include('could not be read');
    });

    it('with fractions, as an earlier version kept them, are read', async () => {
      const data = `${clock().now()}.6999,${clock().now() + 4 * HOUR}`;
      localStorage.setItem(ICINGS_KEY, JSON.stringify({ version: 1, data }));
      const widget = await show();
      expect(ticked(widget)).to.equal(2);
      expect(textOf(widget)).to.not.include('could not be read');
    });

    for (const isKept of [true, false]) {
      it(`taken back stay so after a reload, ${isKept ? '' : 'not '}kept`, async () => {
        const widget = await show();
        if (isKept) keepBox(widget).click();
        await press(widget, 'start');
        clock().pass(15 * MINUTE);
        await settled(widget);
        const tick = ticks(widget).find(({ checked }) => checked)!;
        tick.click();
        await settled(widget);
        expect(tick.checked, 'where it was').to.equal(false);
        const again = await reload(widget);
        expect(isDone(again)).to.equal(true);
        expect(ticked(again)).to.equal(0);
        ticks(again)[ticks(widget).indexOf(tick)]!.click();
        await settled(again);
        expect(ticked(again)).to.equal(1);
      });
    }

    it('are undone where they were made', async () => {
      const widget = await show();
      const marks = () => ticks(widget).map(({ checked }) => checked);
      for (const index of [3, 0, 2, 5, 1, 4]) {
        const before = marks();
        for (const isTicked of [true, false]) {
          ticks(widget)[index]!.click();
          await settled(widget);
          expect(marks()).to.deep.equal(before.with(index, isTicked));
        }
        ticks(widget)[index]!.click();
        await settled(widget);
      }
      expect(ticked(widget)).to.equal(6);
    });

    it('that another tab erases are forgotten, and not written again', async () => {
      const widget = await show();
      ticks(widget)[1]!.click();
      keepBox(widget).click();
      await settled(widget);
      localStorage.clear();
      window.dispatchEvent(new StorageEvent('storage', { key: null }));
      await settled(widget);
      expect(keepBox(widget).checked).to.equal(false);
      expect(ticked(widget)).to.equal(0);
      ticks(widget)[0]!.click();
      await settled(widget);
      expect(localStorage).to.have.length(0);
    });

    it('that nobody keeps stay when another tab keeps its own', async () => {
      const widget = await show();
      ticks(widget)[1]!.click();
      const text = JSON.stringify({ version: 1, data: `${clock().now() + 24 * HOUR}` });
      localStorage.setItem(ICINGS_KEY, text);
      window.dispatchEvent(new StorageEvent('storage', { key: ICINGS_KEY }));
      await settled(widget);
      expect(ticked(widget)).to.equal(2);
    });

    it('that another tab kept while the page was frozen are kept beside its own', async () => {
      const widget = await show();
      ticks(widget)[1]!.click();
      const text = JSON.stringify({ version: 1, data: `${clock().now() + 24 * HOUR}` });
      localStorage.setItem(ICINGS_KEY, text);
      keepBox(widget).click();
      await settled(widget);
      expect(ticked(widget)).to.equal(2);
      expect(ticked(await reload(widget))).to.equal(2);
    });

    it('follow another tab', async () => {
      const widget = await show();
      const icing = clock().now();
      localStorage.setItem(ICINGS_KEY, JSON.stringify({ version: 1, data: `${icing}` }));
      window.dispatchEvent(new StorageEvent('storage', { key: ICINGS_KEY }));
      await settled(widget);
      expect(ticked(widget)).to.equal(1);
      expect(keepBox(widget).checked).to.equal(true);
    });
  });

  for (const text of ['{', 'null', '{"version":9}', '{"version":1,"data":["x"]}']) {
    it(`works on with stored data it cannot read: ${text}`, async () => {
      sessionStorage.setItem(SESSION_KEY, text);
      localStorage.setItem(ICINGS_KEY, text);
      const warnings = await warningsOf(async () => {
        const widget = await show();
        expect(timeLeft(widget)).to.equal('15:00');
        expect(textOf(widget)).to.include('Your saved check marks could not be read.');
        await press(widget, 'start');
        expect(part(widget, 'pause')).to.not.equal(undefined);
      });
      expect(warnings).to.have.length(2);
      expect(localStorage.getItem(`${ICINGS_KEY}-unreadable`)).to.equal(text);
      expect(sessionStorage.getItem(`${SESSION_KEY}-unreadable`)).to.equal(text);
    });
  }

  it('works without storage, and says so when it is asked to keep', async () => {
    const { getItem, setItem } = Storage.prototype;
    const deny = () => {
      throw new DOMException('Denied', 'SecurityError');
    };
    Object.assign(Storage.prototype, { getItem: deny, setItem: deny });
    try {
      const widget = await started();
      clock().pass(MINUTE);
      await settled(widget);
      expect(timeLeft(widget)).to.equal('14:00');
      expect(textOf(widget)).to.not.include('does not keep data');
      keepBox(widget).click();
      await settled(widget);
      expect(textOf(widget)).to.include('This browser does not keep data.');
      keepBox(widget).click();
      await press(widget, 'reset');
    } finally {
      Object.assign(Storage.prototype, { getItem, setItem });
    }
  });
});
