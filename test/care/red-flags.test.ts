import { expect } from '@open-wc/testing';
import { redFlags } from '../../src/content/red-flags.js';
import type { PhtElement } from '../../src/kit/element/element.js';
import { emulateMedia, itEmulating } from '../support/emulation.js';
import '../support/every-widget.js';
import { until } from '../support/until.js';
import { all, button, focused, isShown, part, press, showWidget } from '../support/widget.js';

const NARROW = 375;
const FOLD = 'All warning signs';

const everySign = redFlags.flatMap((one) => [one.title, ...one.signs].map(({ text }) => text()));
const titles = redFlags.map(({ title }) => title.text());

const advising = [
  'pht-care-guide',
  'pht-condition-types',
  'pht-diagnosis-guide',
  'pht-exercise-card',
  'pht-exercise-program',
  'pht-exercise-session',
  'pht-ice-timer',
  'pht-recovery-stages',
  'pht-symptom-guide',
  'pht-treatment-guide',
] as const;

describe('red flags', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  for (const tag of advising) {
    it(`of ${tag} begin with a line that is always in sight`, async () => {
      const widget = await showWidget(tag, NARROW);
      expect(text(widget)).to.match(/sudden pop.*\? (Stop and get|Get) help today\./);
    });

    it(`of ${tag} are always in sight, whole, each tier under its heading`, async () => {
      const widget = await showWidget(tag, NARROW);
      expect(headingsOf(widget)).to.deep.equal(titles);
      expect(shownSigns(widget)).to.deep.equal(everySign);
      expect(button(widget, FOLD)).to.be.undefined;
    });

    itEmulating(`of ${tag} stand on paper, whole`, async () => {
      const widget = await showWidget(tag, NARROW);
      await emulateMedia({ media: 'print' });
      expect(shownSigns(widget)).to.deep.equal(everySign);
    });

    itEmulating(
      `of ${tag} stand on paper, whole, where the screen has them in short`,
      async () => {
        await showWidget('pht-ice-timer', NARROW);
        const widget = await showWidget(tag, NARROW);
        await emulateMedia({ media: 'print' });
        expect(shownSigns(widget)).to.deep.equal(everySign);
      },
    );

    it(`of ${tag} open and close in short with a button that says so`, async () => {
      await showWidget('pht-ice-timer', NARROW);
      const widget = await showWidget(tag, NARROW);
      expect(text(widget)).to.match(/sudden pop.*\? (Stop and get|Get) help today\./);
      expect(shownSigns(widget)).to.deep.equal([]);
      await expectFold(widget, everySign);
    });
  }
});

describe('red flags of several widgets in a page', () => {
  const isFull = (widget: PhtElement): boolean => headingsOf(widget).length === titles.length;
  const isShort = (widget: PhtElement): boolean =>
    button(widget, FOLD) !== undefined && !isFull(widget);

  async function showThree() {
    const first = await showWidget('pht-exercise-card', NARROW);
    const second = await showWidget('pht-ice-timer', NARROW);
    const third = await showWidget('pht-recovery-stages', NARROW);
    return [first, second, third] as const;
  }

  it('are there in full once, in the first of them', async () => {
    const widgets = await showThree();
    expect(widgets.map(isFull)).to.deep.equal([true, false, false]);
    expect(widgets.map(isShort)).to.deep.equal([false, true, true]);
  });

  it('open in short when the browser’s search finds one', async () => {
    const [, second] = await showThree();
    const sign = all(second, '#signs li')[0]!;
    expect(sign.checkVisibility()).to.be.false;
    sign.closest('.closable')!.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await until(() => all(second, '#signs li')[0]!.checkVisibility());
  });

  it('are there in full in the next one when the first leaves', async () => {
    const [first, second, third] = await showThree();
    first.remove();
    await until(() => isFull(second));
    expect(isShort(third)).to.be.true;
  });

  it('are there in full in the next one that is shown, when the first is hidden', async () => {
    const [first, second, third] = await showThree();
    second.hidden = true;
    first.parentElement!.style.display = 'none';
    await until(() => isFull(third));
    first.parentElement!.style.display = '';
    await until(() => isFull(first));
    await until(() => isShort(third));
  });

  it('are there in full in the first one, though it came last', async () => {
    const [first, second] = await showThree();
    const before = document.createElement('pht-exercise-session');
    first.parentElement!.before(before);
    await until(() => isFull(before));
    await until(() => isShort(first));
    expect(isShort(second)).to.be.true;
    before.remove();
    await until(() => isFull(first));
  });

  it('are there in full below rows that are closed, until one is opened', async () => {
    const row = await showWidget('pht-exercise-card', NARROW, { form: 'row' });
    const timer = await showWidget('pht-ice-timer', NARROW);
    await until(() => isFull(timer));
    const opener = all(row, '.opener')[0];
    await press(row, opener);
    await until(() => isFull(row) && isShort(timer));
    await press(row, opener);
    await until(() => isFull(timer));
  });

  it('keep the focus on the button that opens them', async () => {
    const [first, second] = await showThree();
    const fold = button(second, FOLD)!;
    fold.focus();
    await press(second, fold);
    expect(focused(second)).to.equal(fold);
    expect(isFull(first)).to.be.true;
  });
});

const text = (widget: PhtElement): string => part(widget, 'red-flags')!.innerText;

const shownSigns = (widget: PhtElement): string[] =>
  shownTexts(widget, '[part="red-flags"] :is(li, [role="heading"])');

const headingsOf = (widget: PhtElement): string[] =>
  shownTexts(widget, '[part="red-flags"] [role="heading"]');

const shownTexts = (widget: PhtElement, selector: string): string[] =>
  all(widget, selector)
    .filter(isShown)
    .map(({ textContent }) => textContent.trim());

async function expectFold(widget: PhtElement, signs: readonly string[]): Promise<void> {
  const before = shownSigns(widget);
  const fold = button(widget, FOLD)!;
  const controlled = widget.shadowRoot!.getElementById(fold.getAttribute('aria-controls')!);
  expect(fold.getBoundingClientRect().height).to.be.at.least(44);
  expect(fold.ariaExpanded).to.equal('false');
  expect(isShown(controlled!)).to.be.false;
  fold.focus();
  await press(widget, fold);
  expect(fold.ariaExpanded).to.equal('true');
  expect(isShown(controlled!)).to.be.true;
  expect(shownSigns(widget)).to.deep.equal(signs);
  expect(focused(widget) === fold).to.be.true;
  await press(widget, fold);
  expect(shownSigns(widget)).to.deep.equal(before);
}
