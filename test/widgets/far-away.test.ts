import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../support/every-widget.js';
import type { PhtElement } from '../../src/kit/element/element.js';
import { until } from '../support/until.js';
import { all, part } from '../support/widget.js';

const COUNT = 12;
const PIXEL = 1;

/** Widgets one below the other, which the browser lays out only where they are near. */
async function showMany(tag: 'pht-ice-timer' | 'pht-exercise-session'): Promise<PhtElement[]> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.style.inlineSize = '375px';
  const widgets = Array.from({ length: COUNT }, () => {
    const place = document.createElement('div');
    place.style.contentVisibility = 'auto';
    place.style.containIntrinsicBlockSize = 'auto 900px';
    const widget = document.createElement(tag);
    widget.setAttribute('exercises', 'bridge-hold');
    place.append(widget);
    page.append(place);
    return widget;
  });
  await Promise.all(widgets.map((widget) => widget.updateComplete));
  return widgets;
}

// Asks for no size, which would lay out by itself what the browser has not.
async function comeNear(widget: PhtElement): Promise<void> {
  widget.scrollIntoView();
  await until(() => widget.checkVisibility({ contentVisibilityAuto: true }));
  await nextFrame();
  await nextFrame();
  await nextFrame();
}

/** Where the text in the dial is, seen from the middle of the dial. */
function textInDial(widget: PhtElement, selector: string): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(all(widget, selector)[0]!);
  const { x, y, width, height } = range.getBoundingClientRect();
  const dial = all(widget, '.dial')[0]!.getBoundingClientRect();
  return new DOMRect(x - dial.x - dial.width / 2, y - dial.y - dial.height / 2, width, height);
}

function expectInMiddle({ left, right, width }: DOMRect): void {
  expect(left + right).to.be.closeTo(0, 2 * PIXEL);
  expect(width).to.be.within(20, 250);
}

describe('a widget that was far away', () => {
  it('has its time in the middle of its dial', async () => {
    const widgets = await showMany('pht-ice-timer');
    const last = widgets.at(-1)!;
    await comeNear(last);
    expectInMiddle(textInDial(last, '.time'));
    expect(all(last, '.time')[0]!.scrollWidth).to.equal(all(last, '.time')[0]!.clientWidth);
  });

  it('has its count in the middle of its dial', async () => {
    const widgets = await showMany('pht-exercise-session');
    const last = widgets.at(-1)!;
    part(last, 'start')!.click();
    await last.updateComplete;
    // It waits until the patient is ready.
    part(last, 'primary')!.click();
    await last.updateComplete;
    await comeNear(last);
    expectInMiddle(textInDial(last, '.count'));
  });
});
