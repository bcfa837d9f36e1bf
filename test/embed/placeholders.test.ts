import { expect, fixture, html } from '@open-wc/testing';
import { mount } from '../../src/embed/placeholders.js';
import { IceTimer } from '../../src/widgets/ice-timer/ice-timer.js';
import { define } from '../support/define.js';
import { until } from '../support/until.js';
import { warningsOf } from '../support/warnings.js';
import { part } from '../support/widget.js';

define('pht-ice-timer', IceTimer);

async function mounted(placeholder: HTMLElement): Promise<IceTimer> {
  const column = await fixture<HTMLElement>(html`<div></div>`);
  column.append(placeholder);
  mount(placeholder, 'ice-timer');
  const widget = column.querySelector('pht-ice-timer')!;
  await widget.updateComplete;
  return widget;
}

const box = (attributes: Readonly<Record<string, string>>): HTMLElement => {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

const link = (query: string): HTMLElement =>
  Object.assign(document.createElement('a'), { href: `/pht/ice-timer.html?${query}` });

describe('a setting of a placeholder that the widget does not have', () => {
  for (const [name, placeholder] of Object.entries({
    'in an attribute': () => box({ 'data-pht-minute': '21', 'data-pht-debug': '' }),
    'in a link’s query': () => link('minute=22&debug'),
  })) {
    it(`${name}: editor and webmaster read which was meant`, async () => {
      const warnings = await warningsOf(async () => {
        const widget = await mounted(placeholder());
        expect(part(widget, 'error')!.innerText).to.include('Did you mean minutes?');
        expect(widget.getAttributeNames()).not.to.include('minute');
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/<pht-ice-timer minute="2\d">.*Did you mean minutes\?/);
    });
  }

  it('says nothing of what others put into addresses', async () => {
    const warnings = await warningsOf(async () => {
      const widget = await mounted(link('minutes=20&utm_source=letter&utm_medium=mail&fbclid=1'));
      expect(part(widget, 'error')).to.equal(undefined);
    });
    expect(warnings).to.deep.equal([]);
  });
});

describe('text for a slot', () => {
  const titleOf = (widget: IceTimer): string =>
    [...widget.querySelectorAll<HTMLElement>('[slot="title"]')]
      .map((element) => element.innerText)
      .join();

  for (const [name, placeholder] of Object.entries({
    'in an attribute': () => box({ 'data-pht-slot-title': 'Ice <b>at home</b>' }),
    'in a link’s query': () => link('slot-title=Ice+%3Cb%3Eat%20home%3C/b%3E&slot-lead='),
    'in an element of its own': () => {
      const placeholder = box({});
      const text = document.createElement('p');
      text.dataset.phtSlot = 'title';
      text.append('Ice <b>at home</b>');
      placeholder.append(text);
      return placeholder;
    },
  })) {
    it(`${name} is shown there, as text, and nothing is said`, async () => {
      const warnings = await warningsOf(async () => {
        const widget = await mounted(placeholder());
        await until(() => titleOf(widget) !== '');
        expect(titleOf(widget)).to.equal('Ice <b>at home</b>');
        expect(widget.querySelector('[slot="lead"]')).to.equal(null);
      });
      expect(warnings).to.deep.equal([]);
    });
  }

  it('for a slot that there is not is shown all the same, and the console names it', async () => {
    const warnings = await warningsOf(async () => {
      const widget = await mounted(link('slot-tittle=Ice'));
      await until(() => widget.querySelector('[slot="footer-note"]') !== null);
    });
    expect(warnings.join()).to.match(/data-pht-slot="tittle".*Did you mean title\?/);
  });
});
