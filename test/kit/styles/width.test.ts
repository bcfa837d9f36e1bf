import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../support/test-widget.js';

/** What page builders put widgets in: `[style of the container, style of the widget]`. */
const places: Readonly<Record<string, readonly [string, string?]>> = {
  'a column that centres': ['display: flex; flex-direction: column; align-items: center'],
  'a row that centres': ['display: flex; justify-content: center'],
  'a row that wraps': ['display: flex; flex-wrap: wrap'],
  'a grid that centres': ['display: grid; place-items: center'],
  'a float': ['display: flow-root', 'float: left'],
  'a box as wide as its content': ['inline-size: fit-content'],
  'a table': ['display: table'],
  'a plain block': [''],
  'a widget that is a row': ['', 'display: flex'],
  'a widget that is a grid': ['', 'display: grid'],
};

describe('a widget', () => {
  let page: HTMLElement;

  beforeEach(async () => {
    await setViewport({ width: 1000, height: 800 });
    page = document.createElement('div');
    document.body.append(page);
  });
  afterEach(async () => {
    page.remove();
    await setViewport({ width: 800, height: 600 });
  });

  async function widthIn(width: number, [place, own = '']: readonly [string, string?]) {
    page.style.inlineSize = `${width}px`;
    const container = document.createElement('div');
    container.style.cssText = place;
    const widget = document.createElement('test-widget');
    widget.style.cssText = own;
    container.append(widget);
    page.replaceChildren(container);
    await widget.updateComplete;
    const root = widget.shadowRoot!.querySelector('.root')!;
    expect(root.getBoundingClientRect().width).to.equal(widget.offsetWidth);
    return widget.offsetWidth;
  }

  for (const [name, place] of Object.entries(places)) {
    it(`is as wide as it can be in ${name}`, async () => {
      expect(await widthIn(800, place)).to.equal(800);
      expect(await widthIn(300, place)).to.equal(300);
    });

    it(`does not stick out of ${name} on a small screen`, async () => {
      await setViewport({ width: 320, height: 600 });
      expect(await widthIn(240, place)).to.equal(240);
    });
  }

  it('is not pressed together by what stands beside it', async () => {
    page.style.cssText = 'display: flex; inline-size: 800px';
    page.innerHTML =
      '<p style="flex: none; inline-size: 700px">Text</p><test-widget></test-widget>';
    const widget = page.querySelector('test-widget')!;
    await widget.updateComplete;
    expect(widget.offsetWidth).to.equal(272);
    widget.style.cssText = 'min-width: 0; width: 100px';
    expect(widget.offsetWidth).to.equal(272);
  });

  for (const [width, left, below] of [
    [800, 300, false],
    [800, 600, true],
    [375, 200, true],
  ] as const) {
    it(`of ${width} px is ${below ? 'below' : 'beside'} a picture of ${left} px`, async () => {
      page.style.inlineSize = `${width}px`;
      page.innerHTML = `<div style="float: left; inline-size: ${left}px; block-size: 90px"></div>
        <test-widget></test-widget>`;
      const widget = page.querySelector('test-widget')!;
      await widget.updateComplete;
      const root = widget.shadowRoot!.querySelector('.root')!.getBoundingClientRect();
      expect(root.width).to.equal(below ? width : width - left);
      expect(root.top - page.getBoundingClientRect().top).to.equal(below ? 90 : 0);
    });
  }
});
