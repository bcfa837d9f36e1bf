import { expect } from '@open-wc/testing';
import type { PhtElement } from '../../src/kit/element/element.js';
import '../support/every-widget.js';
import { warningsOf } from '../support/warnings.js';
import { all, button, isShown, part, press, showWidget } from '../support/widget.js';

const advising = [
  'pht-condition-types',
  'pht-exercise-card',
  'pht-exercise-program',
  'pht-exercise-session',
  'pht-ice-timer',
  'pht-recovery-stages',
] as const;

const calls = (widget: PhtElement): HTMLElement[] => all(widget, '[part="call"]').filter(isShown);
const textOf = (element: HTMLElement): string =>
  element.innerText.replace(/[\u2066\u2069]/g, '').trim();

describe('an emergency number', () => {
  for (const tag of advising) {
    it(`of ${tag} is a link among the emergency signs`, async () => {
      const widget = await showWidget(tag, 375, { 'emergency-number': '911' });
      const [call, ...others] = calls(widget);
      expect(others).to.deep.equal([]);
      expect(call!.getAttribute('href')).to.equal('tel:911');
      expect(textOf(call!)).to.equal('Call 911');
      expect(call!.getBoundingClientRect().height).to.be.at.least(44);
      expect(call!.closest('.note')!.textContent).to.include('Get emergency help now');
    });

    it(`of ${tag} is not claimed where the page names none`, async () => {
      expect(calls(await showWidget(tag, 375))).to.deep.equal([]);
    });
  }

  it('is there where the signs are opened from a line', async () => {
    await showWidget('pht-exercise-card', 375);
    const widget = await showWidget('pht-ice-timer', 375, { 'emergency-number': '112' });
    expect(calls(widget)).to.deep.equal([]);
    await press(widget, button(widget, 'All warning signs'));
    expect(calls(widget).map(textOf)).to.deep.equal(['Call 112']);
  });

  it('is there before and after the answer in the check of the stages', async () => {
    const widget = await showWidget('pht-recovery-stages', 375, { 'emergency-number': '112' });
    await press(widget, all(widget, '#start')[0]);
    expect(calls(widget)).to.have.lengthOf(1);
    all(widget, 'input[value="emergency"]')[0]!.click();
    await widget.updateComplete;
    expect(calls(widget)).to.have.lengthOf(2);
  });

  for (const [typed, dialled] of [
    ['+1 555-010-9999', 'tel:+15550109999'],
    ['٩٩٧', 'tel:997'],
    [' 112 ', 'tel:112'],
  ] as const) {
    it(`is dialled as it is meant: ${typed}`, async () => {
      const widget = await showWidget('pht-ice-timer', 375, { 'emergency-number': typed });
      expect(calls(widget).map((one) => one.getAttribute('href'))).to.deep.equal([dialled]);
      expect(part(widget, 'error')).to.be.undefined;
    });
  }

  for (const wrong of ['the police', '911;ext=1', '9', '1'.repeat(16), '--', '']) {
    it(`that is none is said to be wrong, and not shown: “${wrong}”`, async () => {
      let widget: PhtElement | undefined;
      const warnings = await warningsOf(async () => {
        widget = await showWidget('pht-ice-timer', 375, { 'emergency-number': wrong });
      });
      expect(calls(widget!)).to.deep.equal([]);
      expect(isShown(part(widget!, 'error'))).to.be.true;
      expect(warnings.join()).to.include('<pht-ice-timer emergency-number=');
      expect(warnings.join()).to.include('phone number');
    });
  }
});
