import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { IceTimer } from '../../../src/widgets/ice-timer/ice-timer.js';
import { define } from '../../support/define.js';
import { until } from '../../support/until.js';
import { warningsOf } from '../../support/warnings.js';
import { part, showWidget } from '../../support/widget.js';

define('pht-ice-timer', IceTimer);

const contentOf = (template: unknown): Node[] => {
  const box = document.createElement('div');
  render(template, box);
  return [...box.children];
};

const show = (template: unknown): Promise<IceTimer> =>
  showWidget('pht-ice-timer', 600, {}, ...contentOf(template));

/** What is shown in a slot, as the patient reads it. */
const textIn = (widget: IceTimer, name: string): string =>
  [...widget.renderRoot.querySelectorAll<HTMLSlotElement>(`slot[name="${name}"]`)]
    .flatMap((slot) => slot.assignedElements())
    .map((element) => (element as HTMLElement).innerText.trim())
    .join(' | ');

describe('data-pht-slot', () => {
  it('puts a text into its slot, also in a paragraph that an editor put around it', async () => {
    const widget = await show(html`
      <h3 data-pht-slot="title">Cold, at home</h3>
      <p><span data-pht-slot=" Lead ">Ask us first.</span></p>
      <p>Fallback</p>
    `);
    await until(() => textIn(widget, 'title') !== '');
    expect(textIn(widget, 'title')).to.equal('Cold, at home');
    expect(textIn(widget, 'lead')).to.equal('Ask us first.');
    expect(widget.querySelector<HTMLElement>('p:not([slot])')!.checkVisibility()).to.equal(false);
    expect(part(widget, 'title')!.getBoundingClientRect().height).to.be.above(10);
  });

  it('also where it comes later', async () => {
    const widget = await show(html`<p>Fallback</p>`);
    widget.append(...contentOf(html`<p data-pht-slot="footer-note">Call the desk.</p>`));
    await until(() => textIn(widget, 'footer-note') === 'Call the desk.');
  });

  it('with a name that there is not: the text stays, and the console says where', async () => {
    let widget!: IceTimer;
    const warnings = await warningsOf(async () => {
      widget = await show(html`
        <p data-pht-slot="tittle">Cold</p>
        <p data-pht-slot="">Ice</p>
      `);
      await until(() => textIn(widget, 'footer-note') === 'Cold | Ice');
    });
    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.match(/<p data-pht-slot="tittle">.*<pht-ice-timer>.*mean title\?/);
    expect(warnings[1]).to.match(/data-pht-slot="".*title, lead, letterhead, footer-note/);
    for (const paragraph of widget.querySelectorAll('p')) {
      expect(paragraph.checkVisibility()).to.equal(true);
    }
  });

  it('in another widget is not of this one', async () => {
    await warningsOf(async () => {
      const widget = await show(html`
        <p data-pht-slot="lead">Ask us.</p>
        <pht-sources><p data-pht-slot="title">Of another</p></pht-sources>
      `);
      await until(() => textIn(widget, 'lead') !== '');
      expect(textIn(widget, 'title')).to.equal('');
    });
  });

  it('is left as it is while somebody edits it', async () => {
    const widget = await show(html`<p>Fallback</p>`);
    widget.parentElement!.contentEditable = 'true';
    widget.append(...contentOf(html`<p data-pht-slot="title">Cold</p>`));
    await new Promise(requestAnimationFrame);
    expect(widget.querySelector('[data-pht-slot]')!.hasAttribute('slot')).to.equal(false);
  });
});
