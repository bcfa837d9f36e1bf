import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { useClock } from '../../../src/kit/device/clock.js';
import { emulateMedia, itEmulating } from '../../support/emulation.js';
import { FakeClock } from '../../support/fake-clock.js';
import { find, rootOf, type TestWidget } from '../../support/test-widget.js';
import { until } from '../../support/until.js';

const pageWithText = html`<div>
  <p>Text</p>
  <test-widget></test-widget>
</div>`;

const refusal = (widget: TestWidget): HTMLElement | null => find(widget, '.no-print');
const printButton = (widget: TestWidget) => find(widget, '.print');

describe('print', () => {
  const { print } = window;
  let prints: number;

  beforeEach(() => {
    prints = 0;
    window.print = () => {
      prints += 1;
      window.dispatchEvent(new Event('beforeprint'));
    };
  });

  afterEach(async () => {
    window.print = print;
    window.dispatchEvent(new Event('pointerdown'));
    await emulateMedia({ media: 'screen' });
  });

  itEmulating(
    'of a page opens what is closed, and leaves out what only works on a screen',
    async () => {
      const widget = await fixture<TestWidget>(html`<test-widget theme="dark"></test-widget>`);
      await emulateMedia({ media: 'print' });
      expect(find(widget, '[part="sources"]').checkVisibility()).to.equal(true);
      expect(printButton(widget).checkVisibility()).to.equal(false);
      expect(getComputedStyle(rootOf(widget)).colorScheme).to.equal('light');
    },
  );

  itEmulating('of one widget shows it and nothing else of the page', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <p class="before">Before</p>
        <div class="column" .style=${'float: left; inline-size: 200px'}>
          <p class="beside">Beside</p>
          <test-widget></test-widget>
        </div>
      </div>`,
    );
    const widget = page.querySelector('test-widget')!;
    setTimeout(() => printButton(widget).click());
    await oneEvent(document, 'pht-print');
    expect(prints).to.equal(1);
    await emulateMedia({ media: 'print' });
    for (const other of page.querySelectorAll('p')) {
      expect(other.checkVisibility(), other.className).to.equal(false);
    }
    expect(find(widget, '.title').checkVisibility()).to.equal(true);
    expect(getComputedStyle(page.querySelector('.column')!).float).to.equal('none');
  });

  const endings: Record<string, string[]> = {
    'when the mouse goes on after it': ['afterprint', 'pointermove'],
    'at the next touch': ['afterprint', 'pointerdown'],
    'at the next key': ['afterprint', 'keydown'],
  };

  for (const [when, events] of Object.entries(endings)) {
    itEmulating(`of one widget leaves the page as it was ${when}`, async () => {
      const page = await fixture<HTMLElement>(pageWithText);
      const widget = page.querySelector('test-widget')!;
      await widget.updateComplete;
      const before = page.outerHTML;
      const sheets = document.adoptedStyleSheets.length;
      printButton(widget).click();
      printButton(widget).click();
      for (const type of events) window.dispatchEvent(new Event(type));
      expect(page.outerHTML).to.equal(before);
      expect(document.adoptedStyleSheets).to.have.length(sheets);
      await emulateMedia({ media: 'print' });
      expect(page.querySelector('p')!.checkVisibility()).to.equal(true);
    });
  }

  itEmulating(
    'of one widget is still that when paper is laid out again for another printer',
    async () => {
      const page = await fixture<HTMLElement>(pageWithText);
      const widget = page.querySelector('test-widget')!;
      await widget.updateComplete;
      printButton(widget).click();
      window.dispatchEvent(new Event('afterprint'));
      await emulateMedia({ media: 'print' });
      expect(page.querySelector('p')!.checkVisibility()).to.equal(false);
      expect(find(widget, '.title').checkVisibility()).to.equal(true);
    },
  );

  for (const { text, paper } of [
    { text: '16px', paper: '16px' },
    { text: '22px', paper: '21.3px' },
  ]) {
    itEmulating(`of one widget keeps the page's font, and is ${paper} at ${text}`, async () => {
      const page = await fixture<HTMLElement>(pageWithText);
      page.style.cssText = `font: italic ${text} monospace; columns: 3`;
      const widget = page.querySelector('test-widget')!;
      await widget.updateComplete;
      printButton(widget).click();
      await emulateMedia({ media: 'print' });
      const { fontFamily, fontSize } = getComputedStyle(rootOf(widget));
      expect(fontFamily).to.equal('monospace');
      expect(parseFloat(fontSize)).to.be.closeTo(parseFloat(paper), 0.1);
      expect(getComputedStyle(page).columnCount).to.equal('auto');
    });
  }

  for (const { form, content } of [
    {
      form: 'a slot',
      content: html`<test-widget><b slot="letterhead">Hip Clinic</b></test-widget>`,
    },
    { form: 'an attribute', content: html`<test-widget clinic="Hip Clinic"></test-widget>` },
  ]) {
    itEmulating(`has the letterhead of ${form}, which the screen does not show`, async () => {
      const widget = await fixture<TestWidget>(content);
      const slot = find(widget, '[name="letterhead"]');
      expect(slot.checkVisibility()).to.equal(false);
      await emulateMedia({ media: 'print' });
      const { height, bottom } = slot.getBoundingClientRect();
      expect(height).to.be.above(9);
      expect(bottom).to.be.at.most(find(widget, '.title').getBoundingClientRect().top);
    });
  }

  const refusals: Record<string, () => void> = {
    'there is no printing': () => Reflect.deleteProperty(window, 'print'),
    'printing fails': () => {
      window.print = () => {
        throw new Error('refused');
      };
    },
    'printing does nothing': () => (window.print = () => undefined),
    'a script of the page has taken its name': () => Reflect.set(window, 'print', 'A4'),
  };

  for (const [where, refuse] of Object.entries(refusals)) {
    it(`leaves the page as it was where ${where}, and tells the patient`, async () => {
      const page = await fixture<HTMLElement>(pageWithText);
      const widget = page.querySelector('test-widget')!;
      await widget.updateComplete;
      const before = page.outerHTML;
      const sheets = [...document.adoptedStyleSheets];
      refuse();
      printButton(widget).click();
      expect(page.outerHTML).to.equal(before);
      expect(document.adoptedStyleSheets).to.deep.equal(sheets);
      await until(() => refusal(widget));
      expect(refusal(widget)!.checkVisibility()).to.equal(true);
      expect(find(widget, '[role="status"]').textContent).to.equal(
        'This page cannot print. Try your browser’s menu.',
      );
      expect(page.outerHTML).to.equal(before);
      expect(document.adoptedStyleSheets).to.deep.equal(sheets);
    });
  }

  it('says nothing where printing begins', async () => {
    const clock = new FakeClock();
    const stopClock = useClock(clock);
    const widget = await fixture<TestWidget>(html`<test-widget></test-widget>`);
    printButton(widget).click();
    clock.pass(5000);
    await widget.updateComplete;
    expect(refusal(widget)).to.equal(null);
    stopClock();
  });

  it('takes back what it said where printing begins later', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget></test-widget>`);
    window.print = () => undefined;
    printButton(widget).click();
    await until(() => refusal(widget));
    window.dispatchEvent(new Event('beforeprint'));
    await widget.updateComplete;
    expect(refusal(widget)).to.equal(null);
  });

  itEmulating(
    'of one widget inside the shadow root of another element is that of the page',
    async () => {
      const page = await fixture<HTMLElement>(html`<div><p>Text</p></div>`);
      const host = document.createElement('div');
      page.append(host);
      const widget = document.createElement('test-widget');
      host.attachShadow({ mode: 'open' }).append(widget);
      await widget.updateComplete;
      printButton(widget).click();
      await emulateMedia({ media: 'print' });
      expect(prints).to.equal(1);
      expect(page.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(find(widget, '.title').checkVisibility()).to.equal(true);
    },
  );
});
