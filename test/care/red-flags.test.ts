import { expect } from '@open-wc/testing';
import { redFlags } from '../../src/content/red-flags.js';
import type { PhtElement } from '../../src/kit/element/element.js';
import { emulateMedia, itEmulating } from '../support/emulation.js';
import '../support/every-widget.js';
import { all, button, focused, isShown, part, press, showWidget } from '../support/widget.js';

const NARROW = 375;
const signs = redFlags.flatMap(({ title, signs }) => [title, ...signs].map(({ text }) => text()));
const [emergency, today] = redFlags.map(({ title }) => title.text());

const open = ['pht-exercise-program', 'pht-recovery-stages'] as const;
const folded = [
  'pht-condition-types',
  'pht-exercise-card',
  'pht-exercise-session',
  'pht-ice-timer',
] as const;

describe('red flags', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  for (const tag of [...open, ...folded]) {
    it(`of ${tag} begin with a line that is always in sight`, async () => {
      const widget = await showWidget(tag, NARROW);
      expect(text(widget)).to.match(/sudden pop.*\? (Stop and get|Get) help today\./);
    });

    itEmulating(`of ${tag} stand on paper, whole`, async () => {
      const widget = await showWidget(tag, NARROW);
      await emulateMedia({ media: 'print' });
      expectSigns(widget);
    });
  }

  for (const tag of open) {
    it(`of ${tag} are always in sight, whole`, async () => {
      expectSigns(await showWidget(tag, NARROW));
    });
  }

  for (const tag of folded) {
    describe(`of ${tag}`, () => {
      it('open and close with a button that says so', async () => {
        const widget = await showWidget(tag, NARROW);
        const fold = button(widget, 'All warning signs');
        const controlled = widget.shadowRoot!.getElementById(
          fold!.getAttribute('aria-controls')!,
        );
        expect(fold!.ariaExpanded).to.equal('false');
        expect(isShown(controlled!)).to.be.false;
        fold!.focus();
        await press(widget, fold);
        expect(fold!.ariaExpanded).to.equal('true');
        expect(isShown(controlled!)).to.be.true;
        expectSigns(widget);
        expect(focused(widget) === fold).to.be.true;
        await press(widget, fold);
        expect(isShown(controlled!)).to.be.false;
      });

      it('have room for a finger, and headings for those who listen', async () => {
        const widget = await showWidget(tag, NARROW);
        const fold = button(widget, 'All warning signs');
        expect(fold!.getBoundingClientRect().height).to.be.at.least(44);
        await press(widget, fold);
        const headings = all(widget, '[part="red-flags"] [role="heading"]');
        expect(headings.map(({ textContent }) => textContent)).to.deep.equal([emergency, today]);
      });
    });
  }
});

const text = (widget: PhtElement): string => part(widget, 'red-flags')!.innerText;

function expectSigns(widget: PhtElement): void {
  const shown = all(widget, '[part="red-flags"] :is(li, [role="heading"])').filter(isShown);
  expect(shown.map(({ textContent }) => textContent.trim())).to.deep.equal(signs);
}
