import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import * as content from '../../../src/content/condition-types.js';
import { sameDay } from '../../../src/content/red-flags.js';
import type { ConditionId } from '../../../src/content/condition-types.js';
import { addMessages } from '../../../src/kit/language/locale.js';
import { ConditionTypes } from '../../../src/widgets/condition-types/condition-types.js';
import { define } from '../../support/define.js';
import { emulateMedia, itEmulating } from '../../support/emulation.js';
import { PSEUDO_LOCALE, pseudo } from '../../support/pseudo-locale.js';
import { randomTexts } from '../../support/random-texts.js';
import { until } from '../../support/until.js';

define('pht-condition-types', ConditionTypes);

const CONDITIONS = content.conditions.map(({ id }) => id);
const NAMES = content.conditions.map(({ name }) => name.text());
const ALLOWED = [...CONDITIONS, 'none'];
const NARROW = 375;
const WIDE = 760;

describe('pht-condition-types', () => {
  // Arabic without a translation: the words stay English, the direction is what counts here.
  before(() => addMessages('ar', {}));

  describe('as a table, where there is room', () => {
    it('shows every problem and every comparison', async () => {
      const widget = await show(WIDE);
      expect(shownColumns(widget)).to.deep.equal(CONDITIONS);
      for (const { heading, cells } of content.comparisons) {
        expect(shownText(widget)).to.include(heading.text());
        for (const id of CONDITIONS) expect(shownText(widget)).to.include(cells[id].text());
      }
    });

    it('gives every problem the same room, however long its words are', async () => {
      const widget = await show(WIDE, { lang: PSEUDO_LOCALE });
      const widths = headersOf(widget).map((header) => header.getBoundingClientRect().width);
      expect(Math.max(...widths) - Math.min(...widths)).to.be.below(1);
    });

    it('has a switch for the drawing, which hides no column', async () => {
      const widget = await show(WIDE);
      await clickOn(choice(widget, 'Tear'));
      await widget.updateComplete;
      expect(shownColumns(widget)).to.deep.equal(CONDITIONS);
      expect(drawingOf(widget)).to.equal(content.conditions[1]!.drawing.text());
    });

    it('names the table, its columns and its rows for screen readers', async () => {
      const table = part(await show(WIDE), 'table') as HTMLTableElement;
      expect(table.caption!.textContent.trim()).to.equal(content.tableCaption.text());
      const columns = [...table.querySelectorAll('th[scope="col"]')];
      expect(columns.map((header) => header.getAttribute('abbr'))).to.deep.equal(NAMES);
      const rows = [...table.querySelectorAll('th[scope="row"]')];
      const headings = content.comparisons.map(({ heading }) => heading.text());
      expect(rows.map((header) => header.textContent.trim())).to.deep.equal(headings);
    });

    for (const highlight of CONDITIONS) {
      it(`tints the column of highlight="${highlight}" only`, async () => {
        const widget = await show(WIDE, { highlight });
        expect(tintedColumns(widget)).to.deep.equal([highlight]);
      });
    }

    it('tints tendinopathy when nothing is said', async () => {
      expect(tintedColumns(await show(WIDE))).to.deep.equal(['tendinopathy']);
    });

    it('tints none with highlight="none"', async () => {
      expect(tintedColumns(await show(WIDE, { highlight: 'none' }))).to.deep.equal([]);
    });

    it('moves the tint when highlight changes', async () => {
      const widget = await show(WIDE, { highlight: 'tear' });
      widget.highlight = 'tendonitis';
      await widget.updateComplete;
      expect(tintedColumns(widget)).to.deep.equal(['tendonitis']);
      widget.removeAttribute('highlight');
      await widget.updateComplete;
      expect(tintedColumns(widget)).to.deep.equal(['tendinopathy']);
    });
  });

  describe('as cards, where there is not', () => {
    for (const highlight of CONDITIONS) {
      it(`starts with highlight="${highlight}"`, async () => {
        const widget = await show(NARROW, { highlight });
        expect(shownColumns(widget)).to.deep.equal([highlight]);
        expect(chosen(widget)).to.equal(nameOf(highlight));
      });
    }

    it('starts with tendinopathy with highlight="none"', async () => {
      const widget = await show(NARROW, { highlight: 'none' });
      expect(shownColumns(widget)).to.deep.equal(['tendinopathy']);
    });

    it('shows all about the chosen problem, and nothing of the others', async () => {
      const widget = await show(NARROW, { highlight: 'tear' });
      for (const { heading, cells } of content.comparisons) {
        expect(shownText(widget)).to.include(heading.text());
        expect(shownText(widget)).to.include(cells.tear.text());
        expect(shownText(widget)).to.not.include(cells.tendonitis.text());
      }
    });

    it('switches by mouse', async () => {
      const widget = await show(NARROW);
      await clickOn(choice(widget, 'Tear'));
      await widget.updateComplete;
      expect(shownColumns(widget)).to.deep.equal(['tear']);
      expect(chosen(widget)).to.equal('Tear');
    });

    it('switches by keyboard: one tab stop, then the arrow keys', async () => {
      const widget = await show(NARROW, { highlight: 'tendonitis' });
      await focusBefore(widget);
      await sendKeys({ press: 'Tab' });
      expect(focusedRadio(widget)).to.equal('Tendonitis');
      await sendKeys({ press: 'ArrowRight' });
      await widget.updateComplete;
      expect(shownColumns(widget)).to.deep.equal(['tear']);
      await sendKeys({ press: 'ArrowDown' });
      await widget.updateComplete;
      expect(shownColumns(widget)).to.deep.equal(['tendinopathy']);
      await sendKeys({ press: 'ArrowLeft' });
      await widget.updateComplete;
      expect(shownColumns(widget)).to.deep.equal(['tear']);
      await sendKeys({ press: 'Tab' });
      expect(focusedRadio(widget)).to.be.undefined;
    });

    it('shows where the keyboard is', async () => {
      const widget = await show(NARROW, { highlight: 'tear' });
      await focusBefore(widget);
      await sendKeys({ press: 'Tab' });
      const { outlineStyle, outlineWidth } = getComputedStyle(choice(widget, 'Tear'));
      expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
    });

    it('says what the switch is for', async () => {
      const legend = part(await show(NARROW), 'switch').querySelector('legend')!;
      expect(legend.textContent).to.equal('Which problem to show');
    });

    it('follows a later change of highlight', async () => {
      const widget = await show(NARROW);
      await clickOn(choice(widget, 'Tear'));
      widget.setAttribute('highlight', 'tendonitis');
      await widget.updateComplete;
      expect(shownColumns(widget)).to.deep.equal(['tendonitis']);
      expect(chosen(widget)).to.equal('Tendonitis');
    });

    it('keeps the choice when the page moves the widget or changes its theme', async () => {
      const widget = await show(NARROW);
      await clickOn(choice(widget, 'Tear'));
      widget.parentElement!.prepend(widget);
      widget.theme = 'dark';
      await widget.updateComplete;
      expect(shownColumns(widget)).to.deep.equal(['tear']);
    });

    it('stays a table for screen readers, which a change of display takes away', async () => {
      const table = part(await show(NARROW), 'table');
      const roles = (selector: string) =>
        new Set([...table.querySelectorAll(selector)].map((cell) => cell.getAttribute('role')));
      expect(table.getAttribute('role')).to.equal('table');
      expect([...roles('tr')]).to.deep.equal(['row']);
      expect([...roles('thead th')]).to.deep.equal(['columnheader']);
      expect([...roles('tbody th')]).to.deep.equal(['rowheader']);
      expect([...roles('td')]).to.deep.equal(['cell']);
    });

    it('does not switch the other widgets of the page', async () => {
      const both = await fixture<HTMLElement>(html`
        <div>
          <pht-condition-types></pht-condition-types>
          <pht-condition-types></pht-condition-types>
        </div>
      `);
      both.style.inlineSize = `${NARROW}px`;
      const [first, second] = [...both.querySelectorAll('pht-condition-types')];
      await second!.updateComplete;
      await clickOn(choice(first!, 'Tear'));
      await first!.updateComplete;
      expect(shownColumns(first!)).to.deep.equal(['tear']);
      expect(shownColumns(second!)).to.deep.equal(['tendinopathy']);
      expect(chosen(second!)).to.equal('Tendinopathy');
    });

    it('has room for a finger on every choice', async () => {
      const widget = await show(272);
      for (const name of NAMES) {
        const { width, height } = choice(widget, name).getBoundingClientRect();
        expect(Math.min(width, height), name).to.be.at.least(44);
      }
    });
  });

  describe('its event', () => {
    it('names the problem, bubbles and leaves shadow roots', async () => {
      const widget = await show(NARROW);
      setTimeout(() => choice(widget, 'Tear').click());
      const event = await oneEvent(document, 'pht-condition-select');
      expect(event.detail).to.deep.equal({ condition: 'tear' });
      expect(event.composed).to.be.true;
    });

    it('comes only when the patient switches', async () => {
      let events = 0;
      const count = () => events++;
      document.addEventListener('pht-condition-select', count);
      const widget = await show(NARROW, { highlight: 'tear' });
      widget.highlight = 'tendonitis';
      await widget.updateComplete;
      choice(widget, 'Tendonitis').click();
      document.removeEventListener('pht-condition-select', count);
      expect(events).to.equal(0);
    });
  });

  describe('its safety', () => {
    for (const width of [NARROW, WIDE]) {
      it(`always shows the signs that need care today, ${width} px wide`, async () => {
        const widget = await show(width);
        for (const id of CONDITIONS) {
          widget.highlight = id;
          await widget.updateComplete;
          expectAlert(widget);
        }
      });
    }

    it('keeps the way to all signs in the colour of the signs', async () => {
      // The second in a page has them in short.
      await show(NARROW);
      const flags = part(await show(NARROW), 'red-flags');
      await until(() => flags.querySelector('button.fold'));
      const [title, button] = flags.querySelectorAll('.label, button.fold');
      expect(button!.localName).to.equal('button');
      expect(getComputedStyle(button!).color).to.equal(getComputedStyle(title!).color);
    });

    it('says which claims each text rests on', async () => {
      const widget = await show(NARROW);
      const marked = [...widget.shadowRoot!.querySelectorAll<HTMLElement>('[data-claims]')];
      const claims = new Set(marked.flatMap((text) => text.dataset.claims!.split(' ')));
      for (const id of ['S4', 'S5', 'S6', 'S7', 'S8', 'S9', 'S10', 'E']) {
        expect([...claims]).to.include(id);
      }
    });

    it('says that it cannot tell which problem it is', async () => {
      expect(shownText(await show(NARROW))).to.include(
        'This table cannot tell which one you have.',
      );
    });
  });

  describe('its drawing', () => {
    const tear = content.conditions[1]!;

    it('shows the problem at first, and says so', async () => {
      const widget = await show(NARROW, { highlight: 'tear' });
      expect(drawingOf(widget)).to.equal(tear.drawing.text());
      expect(slider(widget).getAttribute('aria-valuetext')).to.equal('Tear');
      for (const { text } of tear.sentences) expect(shownText(widget)).to.include(text());
      expect(shownText(widget)).to.include(tear.label.text());
    });

    it('goes to healthy and back by buttons', async () => {
      const widget = await show(WIDE, { highlight: 'tear' });
      const torn = strandOf(widget);
      button(widget, 'Healthy').click();
      await widget.updateComplete;
      expect(drawingOf(widget)).to.equal(content.healthy.drawing.text());
      expect(shownText(widget)).to.include(content.healthy.sentences[0].text());
      expect(shownText(widget)).to.not.include(tear.label.text());
      expect(slider(widget).value).to.equal('0');
      expect(strandOf(widget)).to.not.equal(torn);
      button(widget, 'Tear').click();
      await widget.updateComplete;
      expect(drawingOf(widget)).to.equal(tear.drawing.text());
      expect(strandOf(widget)).to.equal(torn);
    });

    it('goes step by step by the keyboard, and says each step', async () => {
      const widget = await show(NARROW, { highlight: 'tear' });
      slider(widget).focus();
      const torn = strandOf(widget);
      await sendKeys({ press: 'ArrowLeft' });
      await widget.updateComplete;
      expect(slider(widget).getAttribute('aria-valuetext')).to.equal('Step 7 of 8');
      expect(strandOf(widget)).to.not.equal(torn);
      await sendKeys({ press: 'Home' });
      await widget.updateComplete;
      expect(slider(widget).getAttribute('aria-valuetext')).to.equal('Healthy');
    });

    it('stays as far from healthy when the problem is switched', async () => {
      const widget = await show(NARROW);
      button(widget, 'Healthy').click();
      await clickOn(choice(widget, 'Tear'));
      await widget.updateComplete;
      expect(slider(widget).value).to.equal('0');
    });

    itEmulating('is on paper twice for each problem: healthy and not', async () => {
      const widget = await show(WIDE);
      await emulateMedia({ media: 'print' });
      const shown = drawingsOf(widget).filter(isShown).map(nameOfDrawing);
      await emulateMedia({ media: 'screen' });
      expect(shown).to.deep.equal(
        content.conditions.flatMap(({ drawing }) => [
          content.healthy.drawing.text(),
          drawing.text(),
        ]),
      );
    });

    it('keeps its left and right in right-to-left pages', async () => {
      const widget = await show(WIDE, { lang: 'ar', dir: 'rtl' });
      const drawing = widget.shadowRoot!.querySelector('svg[role="img"]')!;
      expect(getComputedStyle(drawing).transform).to.equal('none');
    });
  });

  describe('bad input', () => {
    it('uses tendinopathy, says so to the patient, and keeps the details for the editor', async () => {
      const widget = await show(WIDE, { highlight: 'tendinitis' });
      expect(tintedColumns(widget)).to.deep.equal(['tendinopathy']);
      expect(shownText(widget)).to.include('A setting on this page does not fit.');
      expect(shownText(widget)).to.not.include('tendinitis');
    });

    it('shows the details with debug', async () => {
      const widget = await show(WIDE, { highlight: 'tendinitis', debug: '' });
      expect(shownText(widget)).to.match(/highlight="tendinitis"/);
      expectEach(ALLOWED, shownText(widget));
    });

    it('warns the webmaster with tag, attribute and allowed values', async () => {
      const warnings = await warningsOf(() => show(WIDE, { highlight: 'hamstring' }));
      expect(warnings).to.have.length(1);
      expectEach(['<pht-condition-types highlight="hamstring">', ...ALLOWED], warnings[0]!);
    });

    it('says nothing about values that fit', async () => {
      const warnings = await warningsOf(() => show(WIDE, { highlight: 'none' }));
      expect(warnings).to.deep.equal([]);
    });

    it('never throws and is never blank, whatever the attributes say', async () => {
      const errors: unknown[] = [];
      const note = (event: Event) => errors.push(event);
      window.addEventListener('error', note);
      window.addEventListener('unhandledrejection', note);
      const widget = await show(NARROW);
      await warningsOf(async () => {
        for (const text of randomTexts(300)) {
          for (const name of ['highlight', 'heading-level', 'theme', 'sources', 'lang', 'dir']) {
            widget.setAttribute(name, text);
          }
          await widget.updateComplete;
          expect(shownColumns(widget), text).to.have.length(1);
          expectAlert(widget);
        }
      });
      window.removeEventListener('error', note);
      window.removeEventListener('unhandledrejection', note);
      expect(errors).to.deep.equal([]);
    });
  });

  describe('every way it may look', () => {
    afterEach(() =>
      emulateMedia({ media: 'screen', forcedColors: 'none', colorScheme: 'light' }),
    );

    for (const width of [NARROW, WIDE]) {
      itEmulating(`prints all columns and no switch, ${width} px wide`, async () => {
        const widget = await show(width, { highlight: 'tear' });
        await emulateMedia({ media: 'print' });
        expect(shownColumns(widget)).to.deep.equal(CONDITIONS);
        expect(isShown(part(widget, 'switch'))).to.be.false;
        expectAlert(widget);
      });
    }

    itEmulating('prints the columns side by side in a narrow column too', async () => {
      const widget = await show(NARROW);
      await emulateMedia({ media: 'print' });
      const tops = headersOf(widget).map((header) => header.getBoundingClientRect().top);
      expect(new Set(tops).size).to.equal(1);
    });

    itEmulating('marks the highlight by lines where colours are forced', async () => {
      const widget = await show(WIDE, { highlight: 'tear' });
      await emulateMedia({ forcedColors: 'active' });
      const marked = headersOf(widget).map(
        (header) => getComputedStyle(header).borderInlineStartWidth !== '0px',
      );
      expect(marked).to.deep.equal([false, true, false]);
    });

    it('runs from right to left', async () => {
      const widget = await show(WIDE, { lang: 'ar', dir: 'rtl' });
      const lefts = headersOf(widget).map((header) => header.getBoundingClientRect().left);
      expect(lefts).to.deep.equal(lefts.toSorted((one, other) => other - one));
    });

    for (const width of [272, 320, NARROW, 560, 672, WIDE, 1100]) {
      it(`clips nothing at ${width} px, even of long words`, async () => {
        for (const lang of ['en', PSEUDO_LOCALE]) {
          expect(clipped(await show(width, { lang, highlight: 'x', debug: '' }))).to.deep.equal(
            [],
          );
        }
      });
    }

    it('clips nothing at 400 % zoom', async () => {
      const widget = await show(320, { lang: PSEUDO_LOCALE });
      widget.style.fontSize = '32px';
      expect(clipped(widget)).to.deep.equal([]);
    });

    it('turns to cards by itself when the text is large', async () => {
      const widget = await show(WIDE);
      widget.style.fontSize = '24px';
      expect(shownColumns(widget)).to.have.length(1);
      expect(isShown(part(widget, 'switch'))).to.be.true;
    });

    it('speaks the language of its place', async () => {
      const widget = await show(NARROW, { lang: PSEUDO_LOCALE });
      expect(shownText(widget)).to.include(pseudo('Tendinopathy'));
      expect(shownText(widget)).to.include(pseudo(sameDay.title.text()));
    });

    it('keeps colour and size of its text in a page without a doctype', async () => {
      const { widget, frame } = await showInQuirksMode();
      const cell = widget.shadowRoot!.querySelector('td[data-claims]')!;
      const told = widget.shadowRoot!.querySelector('[part="plate"] p')!;
      const look = (element: Element) => {
        const { color, fontSize, lineHeight } = getComputedStyle(element);
        return { color, fontSize, lineHeight };
      };
      expect(look(cell)).to.deep.equal(look(told));
      frame.remove();
    });

    for (const theme of ['light', 'dark']) {
      for (const width of [NARROW, WIDE]) {
        it(`has no barrier that axe finds, ${theme}, ${width} px wide`, async () => {
          const widget = await show(width, { theme, highlight: 'tear' });
          await expect(widget).to.be.accessible();
        });
      }
    }
  });
});

/** The widget in a column `width` px wide. */
async function show(
  width: number,
  attributes: Readonly<Record<string, string>> = {},
): Promise<ConditionTypes> {
  const column = await fixture<HTMLElement>(html`<div></div>`);
  column.style.inlineSize = `${width}px`;
  const widget = document.createElement('pht-condition-types');
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  column.append(widget);
  await widget.updateComplete;
  return widget;
}

/** The widget in a page of its own, dark and without a doctype. */
async function showInQuirksMode(): Promise<{ widget: ConditionTypes; frame: HTMLIFrameElement }> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Old page"></iframe>`);
  const page = frame.contentDocument!;
  expect(page.compatMode).to.equal('BackCompat');
  const script = page.createElement('script');
  script.type = 'module';
  script.textContent = `
    import { ConditionTypes } from '${new URL('../../../src/widgets/condition-types/condition-types.ts', import.meta.url).href}';
    customElements.define('pht-condition-types', ConditionTypes);`;
  page.head.append(script);
  await frame.contentWindow!.customElements.whenDefined('pht-condition-types');
  const widget = page.createElement('pht-condition-types');
  widget.theme = 'dark';
  page.body.append(widget);
  await widget.updateComplete;
  return { widget, frame };
}

const part = (widget: ConditionTypes, name: string): HTMLElement =>
  widget.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`)!;

const drawingsOf = (widget: ConditionTypes): Element[] => [
  ...widget.shadowRoot!.querySelectorAll('svg[role="img"]'),
];

const nameOfDrawing = (drawing: Element): string => drawing.getAttribute('aria-label')!;

/** What the one drawing that a patient sees is called. */
const drawingOf = (widget: ConditionTypes): string =>
  drawingsOf(widget).filter(isShown).map(nameOfDrawing).join();

const strandOf = (widget: ConditionTypes): string =>
  part(widget, 'plate').querySelector('.tendon:not(.edged)')!.getAttribute('d')!;

const slider = (widget: ConditionTypes): HTMLInputElement =>
  part(widget, 'plate').querySelector<HTMLInputElement>('input[type="range"]')!;

const button = (widget: ConditionTypes, name: string): HTMLButtonElement =>
  [...part(widget, 'plate').querySelectorAll('button')].find(
    ({ textContent }) => textContent.trim() === name,
  )!;

const isShown = (element: Element): boolean => element.checkVisibility();

const shownText = (widget: ConditionTypes): string =>
  widget.shadowRoot!.querySelector<HTMLElement>('[part="frame"]')!.innerText;

const headersOf = (widget: ConditionTypes): Element[] => [
  ...widget.shadowRoot!.querySelectorAll('th[scope="col"]'),
];

/** The problems whose column a patient sees. */
const shownColumns = (widget: ConditionTypes): ConditionId[] =>
  CONDITIONS.filter((_, index) => isShown(headersOf(widget)[index]!));

/** The problems whose column has a background of its own. */
const tintedColumns = (widget: ConditionTypes): ConditionId[] =>
  CONDITIONS.filter((_, index) => {
    const { backgroundColor } = getComputedStyle(headersOf(widget)[index]!);
    return backgroundColor !== 'rgba(0, 0, 0, 0)';
  });

const nameOf = (condition: ConditionId): string =>
  content.conditions.find(({ id }) => id === condition)!.name.text();

const choices = (widget: ConditionTypes): HTMLLabelElement[] => [
  ...part(widget, 'switch').querySelectorAll('label'),
];

const choice = (widget: ConditionTypes, name: string): HTMLLabelElement =>
  choices(widget).find((label) => label.textContent.trim() === name)!;

const chosen = (widget: ConditionTypes): string | undefined =>
  choices(widget)
    .find((label) => label.querySelector('input')!.checked)
    ?.textContent.trim();

const focusedRadio = (widget: ConditionTypes): string | undefined =>
  widget.shadowRoot!.activeElement?.closest('label')?.textContent.trim();

async function clickOn(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const position = [left + width / 2, top + height / 2].map(Math.round) as [number, number];
  await sendMouse({ type: 'click', position });
  await resetMouse();
}

/** Puts the focus on a button just before the widget. */
async function focusBefore(widget: ConditionTypes): Promise<void> {
  const button = document.createElement('button');
  widget.before(button);
  button.focus();
  await widget.updateComplete;
}

/** Once, in the ribbon; the note of the tear where the tear is told. */
function expectAlert(widget: ConditionTypes): void {
  for (const { text } of [sameDay.title, ...sameDay.signs]) {
    expect(shownText(widget).split(text()), text()).to.have.length(2);
  }
  expect(shownText(widget).includes(content.tearNote.text())).to.equal(
    shownColumns(widget).includes('tear'),
  );
}

function expectEach(parts: readonly string[], text: string): void {
  for (const part of parts) expect(text).to.include(part);
}

/** Only heard, or a drawing. The names of columns are only heard where there is one column. */
function isForListeners(element: Element): boolean {
  if (element.closest('.visually-hidden, svg')) return true;
  const name = element.closest('.condition');
  return name !== null && getComputedStyle(name).clipPath !== 'none';
}

/** What is wider than the place it has, or sticks out of the widget. */
function clipped(widget: ConditionTypes): string[] {
  const { left, right } = widget.getBoundingClientRect();
  return [...widget.shadowRoot!.querySelectorAll<HTMLElement>('.frame *')]
    .filter((element) => isShown(element) && !isForListeners(element))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      const isOutside = box.left < left - 0.5 || box.right > right + 0.5;
      return (
        isOutside || (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      );
    })
    .map((element) => `${element.localName}: ${element.textContent.trim().slice(0, 40)}`);
}

async function warningsOf(action: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (...texts: unknown[]) => warnings.push(texts.join(' '));
  try {
    await action();
  } finally {
    console.warn = warn;
  }
  return warnings;
}
