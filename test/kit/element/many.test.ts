import { aTimeout, expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { define } from '../../../src/kit/element/define.js';
import { emulateMedia, itEmulating } from '../../support/emulation.js';
import { find, TestWidget } from '../../support/test-widget.js';

const MANY = 400;

/** Takes so long that a page of many must be shown in between. */
class SlowWidget extends TestWidget {
  protected override renderBody() {
    const end = performance.now() + 5;
    while (performance.now() < end);
    return super.renderBody();
  }
}
define('slow-widget', SlowWidget);

const isShown = (widget: TestWidget): boolean =>
  Boolean(widget.shadowRoot?.querySelector('.frame'));

async function showMany(tag = 'test-widget', count = MANY): Promise<TestWidget[]> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  for (let index = 0; index < count; index += 1) {
    const widget = document.createElement(tag);
    widget.textContent = 'Fallback';
    page.append(widget);
  }
  return [...page.children] as TestWidget[];
}

const isDrawn = (widget: TestWidget): boolean =>
  find(widget, '.head').checkVisibility({ contentVisibilityAuto: true });

describe('many widgets at once', () => {
  it('let the page react before all of them are there, the first ones first', async () => {
    const widgets = await showMany();
    await widgets[0]!.updateComplete;
    const shown = widgets.filter(isShown).length;
    expect(shown).to.be.greaterThan(0).and.lessThan(MANY);
    expect(widgets.slice(0, shown).every(isShown)).to.equal(true);
    await Promise.all(widgets.map((widget) => widget.updateComplete));
    expect(widgets.every(isShown)).to.equal(true);
  });

  it('show their fallback until their turn comes', async () => {
    const widgets = await showMany();
    const last = widgets.at(-1)!;
    expect(isShown(last)).to.equal(false);
    expect(last.innerText).to.equal('Fallback');
    expect(last.hasAttribute('data-pht-loading')).to.equal(true);
    await last.updateComplete;
    expect(last.hasAttribute('data-pht-loading')).to.equal(false);
  });

  it('are seen a few at a time', async () => {
    const widgets = await showMany('slow-widget', 60);
    await widgets[0]!.updateComplete;
    let before = 0;
    let frames = 0;
    for (let shown = 0; shown < widgets.length; frames += 1) {
      await nextFrame();
      shown = widgets.filter(isShown).length;
      expect(shown - before).to.be.lessThan(30);
      before = shown;
    }
    expect(frames).to.be.greaterThan(2);
  });

  async function showManyWithOneFarAway(): Promise<TestWidget> {
    const widgets = await showMany('slow-widget', 60);
    await Promise.all(widgets.map((widget) => widget.updateComplete));
    const last = widgets.at(-1)!;
    await waitUntil(() => isDrawn(widgets[0]!) && !isDrawn(last));
    return last;
  }

  it('cost nothing where they are far away, until they are near', async () => {
    const last = await showManyWithOneFarAway();
    expect(last.offsetHeight).to.be.greaterThan(500);
    last.scrollIntoView();
    await waitUntil(() => isDrawn(last));
  });

  itEmulating('are printed where they are far away, too', async () => {
    const last = await showManyWithOneFarAway();
    await emulateMedia({ media: 'print' });
    await waitUntil(() => isDrawn(last));
    await emulateMedia({ media: 'screen' });
    await waitUntil(() => !isDrawn(last));
  });

  it('are not spared where they are few', async () => {
    const widgets = await showMany('test-widget', 2);
    await Promise.all(widgets.map((widget) => widget.updateComplete));
    widgets[1]!.style.marginBlockStart = '400vh';
    await nextFrame();
    await aTimeout(0);
    expect(isDrawn(widgets[1]!)).to.equal(true);
  });
});
