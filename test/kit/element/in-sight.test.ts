import { expect, nextFrame } from '@open-wc/testing';
import { resetMouse, sendMouse, setViewport } from '@web/test-runner-commands';
import { RecoveryStages } from '../../../src/widgets/recovery-stages/recovery-stages.js';
import { define } from '../../support/define.js';
import { itFocusing } from '../../support/emulation.js';
import { tab, tabBack } from '../../support/keys.js';
import { until } from '../../support/until.js';
import { all, focused, part, showWidget } from '../../support/widget.js';

define('pht-recovery-stages', RecoveryStages);

const HEADER = 110;
const NOTICE = 90;

/** A bar of the page that stays at an edge of the screen. */
function addBar(style: string): HTMLElement {
  const bar = document.createElement('div');
  bar.style.cssText = `background: #ccc; inset-inline: 0; z-index: 10; ${style}`;
  document.body.prepend(bar);
  return bar;
}

const bars: Readonly<Record<string, readonly string[]>> = {
  'a fixed header and a notice': [
    `position: fixed; top: 0; height: ${HEADER}px`,
    `position: fixed; bottom: 0; height: ${NOTICE}px`,
  ],
  'two headers, one below the other, and a notice': [
    'position: fixed; top: 0; height: 40px',
    `position: fixed; top: 40px; height: ${HEADER - 40}px`,
    `position: fixed; bottom: 0; height: ${NOTICE}px`,
  ],
  'headers and notices that stick': [
    `position: sticky; bottom: 0; order: 9; height: ${NOTICE}px`,
    `position: sticky; top: 0; height: ${HEADER}px`,
  ],
};

describe('what gets the focus, on a page with bars', () => {
  let added: HTMLElement[] = [];
  const { cssText } = document.body.style;

  beforeEach(async () => {
    await setViewport({ width: 450, height: 700 });
    document.body.style.cssText = 'display: flex; flex-direction: column; margin: 0';
  });
  afterEach(async () => {
    for (const element of added) element.remove();
    document.body.style.cssText = cssText;
    document.documentElement.removeAttribute('style');
    scrollTo(0, 0);
    await setViewport({ width: 800, height: 600 });
    await resetMouse();
  });

  async function show(styles: readonly string[], ...more: readonly string[]) {
    added = [...more.map(addBar), ...styles.map(addBar)];
    const widget = await showWidget('pht-recovery-stages', 350, { stage: '1' });
    const space = document.createElement('div');
    space.style.blockSize = '2000px';
    document.body.append(space);
    added.push(space);
    return widget;
  }

  const expectFree = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    expect(top).to.be.at.least(HEADER);
    expect(bottom).to.be.at.most(innerHeight - NOTICE);
  };

  for (const [name, styles] of Object.entries(bars)) {
    itFocusing(`is not under ${name}, whichever way the keyboard goes`, async () => {
      const widget = await show(styles);
      const stops = all(widget, 'button').filter((one) => one.checkVisibility());
      stops[0]!.focus();
      for (const move of [tab, tabBack]) {
        for (let count = 1; count < stops.length; count += 1) {
          await move();
          await nextFrame();
          expectFree(focused(widget)!);
        }
      }
    });

    it(`is not under ${name} when a text above it closes`, async () => {
      const widget = await show(styles);
      const button = all(widget, '#stage-4')[0]!;
      button.scrollIntoView({ block: 'center' });
      scrollBy(0, 150);
      const { left, top, width, height } = button.getBoundingClientRect();
      const position = [Math.round(left + width / 2), Math.round(top + height / 2)];
      await sendMouse({ type: 'click', position: position as [number, number] });
      await widget.updateComplete;
      await nextFrame();
      expectFree(button);
      expect(button.style.cssText).to.equal('');
    });
  }

  itFocusing(
    'has no more room than it needs where the page says itself how tall its bars are',
    async () => {
      document.documentElement.style.scrollPaddingBlock = `${HEADER}px ${NOTICE}px`;
      const widget = await show(bars['a fixed header and a notice']!);
      // Near one another: what is far out of sight comes to the middle of the window.
      all(widget, '#stage-1')[0]!.click();
      await widget.updateComplete;
      all(widget, '#stage-1')[0]!.scrollIntoView({ block: 'start' });
      scrollBy(0, 30);
      all(widget, '#stage-2')[0]!.focus();
      await tabBack();
      await nextFrame();
      expectFree(focused(widget)!);
      expect(focused(widget)!.getBoundingClientRect().top).to.be.below(HEADER + 100);
    },
  );

  it('stays in place where it is seen already', async () => {
    const widget = await show(bars['a fixed header and a notice']!);
    all(widget, '#stage-2')[0]!.scrollIntoView({ block: 'center' });
    const place = scrollY;
    all(widget, '#stage-2')[0]!.focus();
    await nextFrame();
    expect(scrollY).to.equal(place);
  });

  it('comes to its place on a page that scrolls smoothly, too', async () => {
    document.documentElement.style.scrollBehavior = 'smooth';
    const widget = await show(bars['a fixed header and a notice']!);
    scrollTo({ top: 1500, behavior: 'instant' });
    part(widget, 'stage')!.focus();
    await until(() => {
      const { top } = part(widget, 'stage')!.getBoundingClientRect();
      return top >= HEADER && top < innerHeight - NOTICE;
    });
  });
});
