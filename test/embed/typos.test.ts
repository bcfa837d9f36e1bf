import { expect, fixture, html } from '@open-wc/testing';
import { IceTimer } from '../../src/widgets/ice-timer/ice-timer.js';
import { define } from '../support/define.js';
import { until } from '../support/until.js';
import { warningsOf } from '../support/warnings.js';

define('pht-ice-timer', IceTimer);
// The build puts the list of parts in.
const widgets = ['ice-timer', 'exercise-card', 'recovery-stages'];
Reflect.set(globalThis, '__PHT_PARTS__', Object.fromEntries(widgets.map((name) => [name, []])));
const { lookIn } = await import('../../src/embed/look.js');

/** What the console says of these elements, until it has said something of the last one. */
async function warningsAbout(...elements: readonly Element[]): Promise<string[]> {
  const column = await fixture<HTMLElement>(html`<div></div>`);
  const last = `pht-last-${Math.random().toString(36).slice(2)}`;
  const warnings = await warningsOf(async () => {
    const seen: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => {
      seen.push(text);
      warn(text);
    };
    column.append(...elements, document.createElement(last));
    await until(() => seen.some((text) => text.includes(last)));
  });
  return warnings.filter((text) => !text.includes(last));
}

function tag(name: string, text = 'Fallback'): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function box(name: string, text = 'Fallback'): HTMLElement {
  const element = tag('div', text);
  element.setAttribute('data-pht', name);
  return element;
}

describe('a name that is no widget’s', () => {
  before(() => {
    lookIn(document);
  });

  for (const [wrong, right] of Object.entries({
    'pht-ice-timr': 'pht-ice-timer',
    'pht-icetimer': 'pht-ice-timer',
    'pht-timer': 'pht-ice-timer',
    'pht-exercise': 'pht-exercise-card',
    'pht-recovery': 'pht-recovery-stages',
  })) {
    it(`<${wrong}>: the console names ${right}, once, and the fallback stays`, async () => {
      const elements = [tag(wrong), tag(wrong)];
      const warnings = await warningsAbout(...elements);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include(`<${wrong}>`).and.to.include(`Did you mean <${right}>?`);
      for (const element of elements) {
        expect(element.innerText).to.equal('Fallback');
        expect(element.checkVisibility()).to.equal(true);
      }
    });
  }

  it('in data-pht: the console names the nearest, and the fallback stays', async () => {
    const element = box('ice-timr');
    const warnings = await warningsAbout(element);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/data-pht="ice-timr".*Did you mean data-pht="ice-timer"\?/);
    expect(element.innerHTML).to.equal('Fallback');
  });

  it('like no other: the console lists the names', async () => {
    const warnings = await warningsAbout(box('zebra'));
    expect(warnings).to.have.length(1);
    for (const name of widgets) expect(warnings[0]).to.include(name);
  });

  it('says nothing of somebody else’s element', async () => {
    customElements.define('pht-ice-cream', class extends HTMLElement {});
    expect(await warningsAbout(tag('pht-ice-cream'), tag('ice-timr'))).to.deep.equal([]);
  });

  it('says nothing of "off", nor in content that is edited', async () => {
    const editor = tag('div', '');
    editor.contentEditable = 'true';
    editor.append(tag('pht-ice-tmer'), box('ice-tmer'));
    expect(await warningsAbout(box('off'), editor)).to.deep.equal([]);
  });
});

describe('a name that is written in another way', () => {
  for (const name of ['pht-ice-timer', 'PHT-Ice-Timer', ' Ice Timer ', 'ICE_TIMER']) {
    it(`"${name}" is the widget, and the console says how it is written`, async () => {
      const element = box(name);
      const warnings = await warningsAbout(element);
      await until(() => element.querySelector('pht-ice-timer'));
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include(`"${name}"`).and.to.include('data-pht="ice-timer"');
    });
  }
});
