import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { caution } from '../../../src/kit/view/icons.js';
import { sheet } from '../../../stories/sheet.js';
import { emulateMedia } from '../../support/emulation.js';

const CONTROLS = html`<button class="button">One</button>
  <button class="button primary">Two</button>
  <div class="segmented">
    <label class="on"><input type="radio" checked /> 15</label>
    <label class="off"><input type="radio" /> 20</label>
  </div>
  <div class="note stop">A note</div>
  <div class="note warn">${caution()} A note with an icon</div>`;

describe('forced colours', () => {
  let card: Element;
  const look = (selector: string) =>
    getComputedStyle(card.shadowRoot!.querySelector<HTMLElement>(selector)!);

  before(() => emulateMedia({ forcedColors: 'active' }));
  after(() => emulateMedia({ forcedColors: 'none' }));
  beforeEach(async () => {
    card = await fixture(sheet(CONTROLS));
  });

  it('outline buttons, choices and notes', () => {
    for (const selector of ['.button', '.segmented', '.note']) {
      expect(look(selector).borderTopStyle, selector).to.equal('solid');
      expect(parseFloat(look(selector).borderTopWidth), selector).to.be.at.least(1);
    }
  });

  it('draw the icon of a note as dark as its text, whatever the colours of the page', () => {
    for (const theme of ['light', 'dark']) {
      card.shadowRoot!.querySelector<HTMLElement>('.root')!.dataset.theme = theme;
      expect(look('.note > .icon').color, theme).to.equal(look('.warn').color);
    }
  });

  it('show the main button and the choice made in the colours of a selection', () => {
    const { backgroundColor } = look('.primary');
    expect(backgroundColor).not.to.equal(look('.button').backgroundColor);
    expect(look('.on').backgroundColor).to.equal(backgroundColor);
    expect(look('.off').backgroundColor).not.to.equal(backgroundColor);
  });
});
