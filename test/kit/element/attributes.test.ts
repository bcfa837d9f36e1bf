import { expect, fixture, html } from '@open-wc/testing';
import { find, rootOf, textOf, type TestWidget } from '../../support/test-widget.js';
import { warningsOf } from '../../support/warnings.js';

const NOTICE = 'A setting on this page does not fit. The usual one is used.';

const show = async (attribute: string, value: string, debug = false): Promise<TestWidget> => {
  const widget = document.createElement('test-widget');
  widget.setAttribute(attribute, value);
  widget.debug = debug;
  const column = await fixture<HTMLElement>(html`<div></div>`);
  column.append(widget);
  await widget.updateComplete;
  return widget;
};

const levelOf = (widget: TestWidget) => find(widget, '[part="title"]').ariaLevel;

describe('attributes', () => {
  for (const [value, used] of Object.entries({
    1: '1',
    6: '6',
    0: '1',
    99: '6',
    '-3': '1',
    '2.4': '2',
    ten: '2',
    '': '2',
    NaN: '2',
    Infinity: '6',
    '1e999': '6',
    '0x3': '3',
  })) {
    it(`takes heading-level="${value}" for ${used}`, async () => {
      let widget: TestWidget | undefined;
      await warningsOf(async () => (widget = await show('heading-level', value)));
      expect(levelOf(widget!)).to.equal(used);
    });
  }

  it('says nothing about a value that fits', async () => {
    const warnings = await warningsOf(async () => {
      const widget = await show('theme', 'dark');
      expect(textOf(widget)).not.to.contain(NOTICE);
    });
    expect(warnings).to.have.length(0);
  });

  it('tells patients in one sentence, and nothing of the code', async () => {
    await warningsOf(async () => {
      const widget = await show('theme', 'pink');
      expect(textOf(widget)).to.contain(NOTICE);
      expect(textOf(widget)).not.to.contain('pink');
    });
  });

  it('tells the editor of the page the details, with debug', async () => {
    const widget = await show('theme', 'green', true);
    expect(textOf(widget)).to.contain('<test-widget theme="green">');
    expect(textOf(widget)).to.contain('Allowed: auto, light, dark. Used instead: auto.');
  });

  it('tells the console tag, attribute, value and what is allowed, once', async () => {
    const warnings = await warningsOf(async () => {
      await show('sources', 'maybe');
      await show('sources', 'maybe');
    });
    expect(warnings).to.have.length(1);
    for (const said of ['<test-widget', 'sources="maybe"', 'show, hide']) {
      expect(warnings[0]).to.contain(said);
    }
  });

  it('takes back what it said when the value is mended', async () => {
    const widget = await show('theme', 'grey');
    widget.setAttribute('theme', 'light');
    await widget.updateComplete;
    expect(textOf(widget)).not.to.contain(NOTICE);
  });

  it('shows markup in a value as text', async () => {
    const widget = await show('theme', '<img src=x onerror=alert(1)>', true);
    expect(widget.shadowRoot!.querySelector('img')).to.equal(null);
    expect(textOf(widget)).to.contain('<img src=x onerror=alert(1)>');
  });

  it('works on with the usual value', async () => {
    const widget = await show('theme', 'violet');
    expect(getComputedStyle(rootOf(widget)).colorScheme).to.equal('normal');
  });

  it('tells of a very long value as much as helps to find it', async () => {
    const value = `very long ${'x'.repeat(1_000_000)}`;
    const warnings = await warningsOf(async () => {
      const widget = await show('theme', value, true);
      expect(textOf(widget)).to.contain('very long').and.to.have.length.below(2000);
    });
    expect(warnings[0]).to.contain('very long').and.to.have.length.below(300);
  });

  // Last, for it uses them up.
  it('stops warning of values that change all the time', async () => {
    const warnings = await warningsOf(async () => {
      const widget = await show('theme', 'odd');
      for (let index = 0; index < 200; index += 1) {
        widget.setAttribute('theme', `odd ${index}`);
        await widget.updateComplete;
      }
    });
    expect(warnings.length).to.be.greaterThan(50).and.below(101);
  });
});
