import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { addMessages } from '../../../src/kit/language/locale.js';
import { messages as arabic } from '../../../src/locales/ar.js';
import { randomTexts } from '../../support/random-texts.js';
import { until } from '../../support/until.js';
import { warningsOf } from '../../support/warnings.js';
import {
  alert,
  all,
  DONE,
  eventsOf,
  filesOf,
  find,
  HOUR,
  isDone,
  keepBox,
  MINUTE,
  part,
  press,
  SECOND,
  setHidden,
  settled,
  show,
  SKIN,
  status,
  textOf,
  ticked,
  ticks,
  timeLeft,
  withFakeClock,
} from './widget.js';

const PROBLEM = 'A setting on this page does not fit.';

describe('pht-ice-timer', () => {
  const clock = withFakeClock();

  it('marks the quarters of its dial in the colour of the text', async () => {
    for (const theme of ['light', 'dark']) {
      const widget = await show({ theme });
      const quarters = widget.shadowRoot!.querySelector<SVGPathElement>('.ring path')!;
      expect(getComputedStyle(quarters).stroke).to.equal(
        getComputedStyle(find(widget, '.time')!).color,
      );
      const { x, y, width, height } = quarters.getBBox();
      expect([x + width / 2, y + height / 2]).to.deep.equal([150, 150]);
      expect(width).to.equal(height);
    }
  });

  describe('its minutes', () => {
    it('are 15 at first, with shorter ones and 20 to choose from', async () => {
      const widget = await show();
      expect(timeLeft(widget)).to.equal('15:00');
      const choices = all(widget, '[part="duration"] label');
      expect(choices.map(({ innerText }) => innerText.trim()).join()).to.equal('5,10,15,20');
      expect(all(widget, '[part="duration"] input[type="radio"]')).to.have.length(4);
      expect(textOf(widget)).to.not.include(PROBLEM);
    });

    it('are those of the page too, where it asks for others', async () => {
      const widget = await show({ minutes: '12' });
      expect(timeLeft(widget)).to.equal('12:00');
      const chosen = find(widget, '[part="duration"] label:has(:checked)')!;
      expect(chosen.innerText.trim()).to.equal('12');
    });

    it('may be as few as 5', async () => {
      const widget = await show({ minutes: '5' });
      await press(widget, 'start');
      clock().pass(SECOND);
      await settled(widget);
      expect(status(widget)).to.equal('Started, 5 minutes');
      clock().pass(5 * MINUTE);
      await settled(widget);
      expect(isDone(widget)).to.equal(true);
    });

    it('are never more than 20: the patient and the webmaster are told', async () => {
      let text = '';
      const warnings = await warningsOf(async () => {
        const widget = await show({ minutes: '46', debug: '' });
        expect(timeLeft(widget)).to.equal('20:00');
        text = textOf(widget);
      });
      expect(text).to.include(PROBLEM).and.include('minutes="46"');
      expect(warnings.join()).to.match(/<pht-ice-timer minutes="46"> .*5 to 20/);
    });

    it('are the usual ones when they are no number', async () => {
      await warningsOf(async () => {
        const widget = await show({ minutes: 'abc' });
        expect(timeLeft(widget)).to.equal('15:00');
        expect(textOf(widget)).to.include(PROBLEM);
      });
    });
  });

  describe('an icing', () => {
    it('counts down, in a timer that screen readers leave silent', async () => {
      const widget = await show();
      await press(widget, 'start');
      expect(status(widget)).to.equal('Started, 15 minutes');
      clock().pass(2 * MINUTE + 42 * SECOND);
      await settled(widget);
      expect(timeLeft(widget)).to.equal('12:18');
      expect(find(widget, '[role="timer"]')!.ariaLive).to.equal(null);
      expect(status(widget)).to.equal('Started, 15 minutes');
    });

    it('stands still while it is paused, and goes on', async () => {
      const widget = await show();
      await press(widget, 'start');
      clock().pass(MINUTE);
      await press(widget, 'pause');
      clock().pass(HOUR);
      await settled(widget);
      expect(timeLeft(widget)).to.equal('14:00');
      await press(widget, 'pause');
      clock().pass(MINUTE);
      await settled(widget);
      expect(timeLeft(widget)).to.equal('13:00');
      clock().pass(13 * MINUTE);
      await settled(widget);
      expect(isDone(widget)).to.equal(true);
    });

    it('can be reset, and leaves no tick', async () => {
      const widget = await show();
      await press(widget, 'start');
      clock().pass(MINUTE);
      await press(widget, 'reset');
      expect(timeLeft(widget)).to.equal('15:00');
      expect(ticked(widget)).to.equal(0);
      clock().pass(HOUR);
      expect(isDone(widget)).to.equal(false);
    });

    it('says politely when 5 minutes and 1 minute are left', async () => {
      // Of 12, because at 5 of 15 it is time to look at the skin as well.
      const widget = await show({ minutes: '12' });
      await press(widget, 'start');
      const said = new Set<string>();
      for (let second = 0; second < 11.5 * 60; second += 10) {
        clock().pass(10 * SECOND);
        await widget.updateComplete;
        said.add(status(widget));
      }
      const left = [...said].filter((text) => text.startsWith('Time left'));
      expect(left.join('; ')).to.equal('Time left: 5 minutes; Time left: 1 minute');
    });

    it('ends with urgent words, a tick, and the time of the next one', async () => {
      const widget = await show({ interval: '5' });
      await press(widget, 'start');
      const start = clock().now();
      clock().pass(15 * MINUTE);
      await settled(widget);
      expect(alert(widget)).to.include(DONE);
      expect(isDone(widget)).to.equal(true);
      expect(ticked(widget)).to.equal(1);
      const next = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' }).format(
        start + 5 * HOUR,
      );
      expect(part(widget, 'next')!.innerText).to.include(next);
      expect(part(widget, 'reminder')!.innerText).to.include('Add reminder');
    });

    it('leaves a reminder of the next one, for the calendar', async () => {
      const widget = await show();
      await press(widget, 'start');
      const next = new Date(clock().now() + 4 * HOUR).toISOString().replace(/[-:]|\.\d+/g, '');
      clock().pass(15 * MINUTE);
      await settled(widget);
      const [file] = await filesOf(() => press(widget, 'reminder'));
      expect(file).to.include(`DTSTART:${next}`).and.include('SUMMARY:Time to ice');
    });

    it('tells the page, outside its shadow too', async () => {
      const widget = await show({ minutes: '16' });
      const events = await eventsOf(async () => {
        for (const name of ['start', 'pause', 'pause']) await press(widget, name);
        clock().pass(16 * MINUTE);
        await settled(widget);
        await press(widget, 'reset');
      });
      expect(events.map(({ type }) => type.replace('pht-timer-', '')).join()).to.equal(
        'start,pause,resume,done,reset',
      );
      for (const event of events) {
        expect(event.detail).to.deep.equal({ minutes: 16 });
        expect(event.bubbles && event.composed).to.equal(true);
      }
    });

    it('goes on when the element is moved, and stops when it is removed', async () => {
      const widget = await show();
      await press(widget, 'start');
      clock().pass(MINUTE);
      widget.parentElement!.before(widget);
      clock().pass(MINUTE);
      await settled(widget);
      expect(timeLeft(widget)).to.equal('13:00');
      widget.remove();
      expect(clock().pending).to.equal(0);
    });

    it('changes its language on the way', async () => {
      const widget = await show();
      await press(widget, 'start');
      clock().pass(MINUTE);
      widget.lang = 'ar-u-nu-arab';
      await until(() => timeLeft(widget) === '١٤:٠٠', 'the Arabic messages have come');
      widget.lang = 'es';
      await until(() => timeLeft(widget) === '14:00');
      await until(() => part(widget, 'pause'), 'the Spanish messages have come');
      expect(part(widget, 'pause')!.innerText.trim()).to.not.equal('Pause');
      clock().pass(14 * MINUTE);
      await settled(widget);
      expect(alert(widget)).to.include('Quítese el hielo ahora');
    });
  });

  describe('its work', () => {
    it('is a look at the clock while nothing runs: at midnight the plan is another', async () => {
      const widget = await show();
      expect(clock().pending).to.equal(1);
      await press(widget, 'start');
      await press(widget, 'reset');
      expect(clock().pending).to.equal(1);
    });

    it('is a look at the clock once a minute while a next icing is shown', async () => {
      const widget = await show();
      await press(widget, 'start');
      await press(widget, 'pause');
      expect(part(widget, 'next')).to.not.equal(undefined);
      expect(clock().pending).to.equal(1);
    });

    it('is one tick for all timers of a page, and an alarm for each', async () => {
      for (const id of ['a', 'b', 'c']) await press(await show({ id }), 'start');
      expect(clock().pending).to.equal(1 + 3);
    });

    it('is only the alarm while the page is hidden', async () => {
      const widget = await show();
      await press(widget, 'start');
      await setHidden(true);
      expect(clock().pending).to.equal(1);
      clock().pass(15 * MINUTE);
      await widget.updateComplete;
      expect(alert(widget)).to.equal(`${DONE} ${SKIN}`);
    });
  });

  it('is used by keyboard alone', async () => {
    const widget = await show();
    const before = document.createElement('button');
    widget.before(before);
    before.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowRight' });
    await settled(widget);
    expect(timeLeft(widget)).to.equal('20:00');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await settled(widget);
    expect(widget.shadowRoot!.activeElement).to.equal(part(widget, 'pause'));
    await sendKeys({ press: ' ' });
    await settled(widget);
    expect(part(widget, 'pause')!.innerText).to.include('Resume');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await settled(widget);
    expect(widget.shadowRoot!.activeElement).to.equal(part(widget, 'start'));
    keepBox(widget).focus();
    await sendKeys({ press: ' ' });
    expect(keepBox(widget).checked).to.equal(true);
    ticks(widget)[0]!.focus();
    await sendKeys({ press: ' ' });
    await settled(widget);
    expect(ticked(widget)).to.equal(1);
  });

  it('is accessible in each state', async function () {
    this.timeout(60_000);
    const widget = await show();
    await expect(widget).to.be.accessible();
    await press(widget, 'start');
    await expect(widget).to.be.accessible();
    await press(widget, 'pause');
    await expect(widget).to.be.accessible();
    await press(widget, 'pause');
    clock().pass(15 * MINUTE);
    await settled(widget);
    await expect(widget).to.be.accessible();
  });

  // Last: of the many warnings on a page, only the first are told.
  describe('any attributes', () => {
    it('shows itself whatever its attributes say', async function () {
      this.timeout(60_000);
      addMessages('ar', arabic);
      const names = 'minutes,plan-days,interval,heading-level,theme,sources,lang'.split(',');
      await warningsOf(async () => {
        const widget = await show();
        for (const [index, text] of randomTexts(1000).entries()) {
          widget.setAttribute(names[index % names.length]!, text);
          await widget.updateComplete;
          expect(part(widget, 'start')?.checkVisibility(), JSON.stringify(text)).to.equal(true);
        }
      });
    });
  });
});
