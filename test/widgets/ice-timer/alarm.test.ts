import { expect } from '@open-wc/testing';
import { addMessages } from '../../../src/kit/language/locale.js';
import { messages as arabic } from '../../../src/locales/ar.js';
import { messages as spanish } from '../../../src/locales/es.js';
import type { IceTimer } from '../../../src/widgets/ice-timer/ice-timer.js';
import {
  alert,
  DONE,
  find,
  isDone,
  MINUTE,
  part,
  press,
  SECOND,
  settled,
  show,
  SKIN,
  TAKE_OFF,
  textOf,
  ticks,
  withFakeClock,
} from './widget.js';

/** The part that has the focus. */
const focused = (widget: IceTimer) => widget.shadowRoot!.activeElement?.getAttribute('part');

describe('the end of an icing', () => {
  const clock = withFakeClock();

  const over = async (attributes: Record<string, string> = {}) => {
    const widget = await show(attributes);
    await press(widget, 'start');
    clock().pass(15 * MINUTE);
    await settled(widget);
    return widget;
  };

  it('says all that it shows', async () => {
    const widget = await over();
    for (const selector of ['.is-done .heading', '.is-done + p']) {
      expect(alert(widget)).to.include(find(widget, selector)!.innerText);
    }
    expect(alert(widget)).to.equal(`${DONE} ${SKIN}`);
  });

  it('says in the ring, large, what to do now', async () => {
    const widget = await over();
    const ring = part(widget, 'dial')!.getBoundingClientRect();
    const text = find(widget, '.is-done .heading')!;
    expect(text.innerText).to.equal(TAKE_OFF);
    expect(getComputedStyle(text).fontSize).to.equal('24px');
    const { left, right, top, bottom } = text.getBoundingClientRect();
    expect([left, right].every((x) => x > ring.left && x < ring.right)).to.equal(true);
    expect([top, bottom].every((y) => y > ring.top && y < ring.bottom)).to.equal(true);
  });

  it('keeps the focus that was on a button of the timer', async () => {
    const widget = await show();
    await press(widget, 'start');
    part(widget, 'pause')!.focus();
    clock().pass(15 * MINUTE);
    await settled(widget);
    expect(document.activeElement?.localName).to.equal(widget.localName);
    expect(focused(widget)).to.equal('acknowledge');
    await press(widget, 'acknowledge');
    expect(focused(widget)).to.equal('reset');
    expect(isDone(widget)).to.equal(true);
  });

  it('leaves the focus where else it is', async () => {
    const widget = await show();
    await press(widget, 'start');
    const tick = ticks(widget).find(({ disabled }) => !disabled)!;
    tick.focus();
    clock().pass(15 * MINUTE);
    await settled(widget);
    expect(widget.shadowRoot!.activeElement === tick).to.equal(true);
    tick.blur();
    const other = await show({ id: 'other' });
    await press(other, 'start');
    const outside = document.createElement('button');
    other.before(outside);
    outside.focus();
    clock().pass(15 * MINUTE);
    await settled(other);
    expect(document.activeElement === outside).to.equal(true);
  });

  it('flashes again with each signal, until it is heard', async () => {
    const widget = await over();
    const first = part(widget, 'dial')!;
    expect(getComputedStyle(first).animationName).to.not.equal('none');
    clock().pass(30 * SECOND);
    await settled(widget);
    expect(part(widget, 'dial') === first).to.equal(false);
    await press(widget, 'acknowledge');
    expect(getComputedStyle(part(widget, 'dial')!).animationName).to.equal('none');
    expect(part(widget, 'acknowledge')).to.equal(undefined);
  });

  it('can be reset at once', async () => {
    const widget = await over();
    await press(widget, 'reset');
    expect(part(widget, 'start')).to.not.equal(undefined);
    expect(part(widget, 'undo')).to.equal(undefined);
    expect(clock().pending).to.be.at.most(1);
  });
});

describe('a reset of the ice timer', () => {
  const clock = withFakeClock();

  it('can be taken back: what ran has run on', async () => {
    const widget = await show();
    await press(widget, 'start');
    clock().pass(5 * MINUTE);
    await press(widget, 'reset');
    clock().pass(MINUTE);
    await press(widget, 'undo');
    expect(find(widget, '.time')!.innerText).to.equal('9:00');
    expect(focused(widget)).to.equal('pause');
    clock().pass(9 * MINUTE);
    await settled(widget);
    expect(isDone(widget)).to.equal(true);
  });

  it('cannot be taken back once another icing has begun', async () => {
    const widget = await show();
    expect(part(widget, 'undo')).to.equal(undefined);
    await press(widget, 'start');
    await press(widget, 'reset');
    expect(part(widget, 'undo')).to.not.equal(undefined);
    await press(widget, 'start');
    clock().pass(15 * MINUTE);
    await settled(widget);
    await press(widget, 'reset');
    expect(part(widget, 'undo')).to.equal(undefined);
  });
});

describe('the interval of the ice timer', () => {
  const clock = withFakeClock();

  before(() => {
    addMessages('ar', arabic);
    addMessages('es', spanish);
  });

  const hours: Record<string, (count: number) => string> = {
    en: (count) => `${count} hours`,
    es: (count) => `${count} horas`,
    'ar-u-nu-arab': (count) => `${count.toLocaleString('ar-u-nu-arab')} ساعات`,
  };

  for (const [lang, textFor] of Object.entries(hours)) {
    it(`is the one that the page asks for, in every text: ${lang}`, async () => {
      for (const interval of [4, 5, 6, 7, 8]) {
        const id = `${lang}-${interval}`;
        const widget = await show({ id, lang, interval: `${interval}` });
        expect(part(widget, 'plan')!.innerText).to.include(textFor(interval));
        await press(widget, 'start');
        clock().pass(15 * MINUTE);
        await settled(widget);
        expect(find(widget, '.main')!.innerText).to.include(textFor(interval));
        expect(alert(widget)).to.include(textFor(interval));
        if (interval !== 4) expect(textOf(widget)).to.not.include(textFor(4));
        widget.remove();
      }
    });
  }
});
