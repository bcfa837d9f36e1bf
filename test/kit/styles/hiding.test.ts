import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { find, TestWidget } from '../../support/test-widget.js';

describe('a page', () => {
  let sheet: CSSStyleSheet;
  beforeEach(() => {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
  });
  afterEach(() => {
    fixtureCleanup();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  const show = async (styles = '', ...children: Node[]): Promise<TestWidget> => {
    sheet.replaceSync(styles);
    const column = await fixture<HTMLElement>(html`<div class="column"></div>`);
    const widget = document.createElement('test-widget');
    widget.className = 'widget';
    widget.append(...children);
    column.append(widget);
    await widget.updateComplete;
    return widget;
  };

  for (const children of [[], ['Fallback']]) {
    const what = children.length ? 'a widget with a fallback' : 'an empty widget';

    it(`hides ${what} by a class, and shows it again`, async () => {
      const widget = await show(
        '.off { display: none; }',
        ...children.map((text) => document.createTextNode(text)),
      );
      widget.classList.add('off');
      expect(widget.offsetHeight).to.equal(0);
      widget.classList.remove('off');
      expect(widget.offsetHeight).to.be.above(50);
    });

    it(`hides ${what} by its style, and shows it again`, async () => {
      const widget = await show('', ...children.map((text) => document.createTextNode(text)));
      widget.style.display = 'none';
      expect(widget.offsetHeight).to.equal(0);
      widget.style.display = '';
      expect(widget.offsetHeight).to.be.above(50);
    });
  }

  it('that hides empty elements shows a widget without a fallback', async () => {
    const widget = await show(':empty { display: none !important; }');
    expect(widget.offsetHeight).to.be.above(50);
  });

  it('adds nothing to a widget that is hidden for another reason', async () => {
    const widget = await show('.widget { display: none; }');
    expect(widget.childNodes).to.have.length(0);
  });

  for (const reset of [
    '* { all: unset !important; }',
    '* { display: inline !important; }',
    '.widget { display: flex !important; }',
    '.widget { display: contents; }',
  ]) {
    it(`with ${reset} shows a widget as wide as its column`, async () => {
      const widget = await show(reset);
      const { width } = find(widget, '.root').getBoundingClientRect();
      expect(width).to.be.above(window.innerWidth - 100);
    });
  }

  it('closes a popup around a widget by letting clicks through', async () => {
    const widget = await show(`
      .column { position: fixed; inset: 0; z-index: 9; }
      .closed { opacity: 0; pointer-events: none; }`);
    const { left, top } = find(widget, '.footer button').getBoundingClientRect();
    const isMet = () => document.elementFromPoint(left + 5, top + 5) === widget;
    expect(isMet()).to.equal(true);
    widget.parentElement!.classList.add('closed');
    expect(isMet()).to.equal(false);
  });
});
