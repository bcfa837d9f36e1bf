import { expect, fixture, html } from '@open-wc/testing';
import type { TestWidget } from '../../support/test-widget.js';
import '../../support/test-widget.js';

const MANY = 400;

const isShown = (widget: TestWidget): boolean =>
  Boolean(widget.shadowRoot?.querySelector('.frame'));

async function showMany(): Promise<TestWidget[]> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  for (let index = 0; index < MANY; index += 1) {
    const widget = document.createElement('test-widget');
    widget.textContent = 'Fallback';
    page.append(widget);
  }
  return [...page.querySelectorAll('test-widget')];
}

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
});
