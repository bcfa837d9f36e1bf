import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { GlossaryTerm } from '../../../src/widgets/glossary-term/glossary-term.js';
import { emulateMedia, itAsWideAs, itEmulating } from '../../support/emulation.js';
import { define } from '../../support/define.js';
import { warningsOf } from '../../support/warnings.js';

define('pht-glossary-term', GlossaryTerm);

const find = (widget: GlossaryTerm, selector: string): HTMLElement | null =>
  widget.shadowRoot!.querySelector<HTMLElement>(selector);
const button = (widget: GlossaryTerm): HTMLElement => find(widget, '[part="term"]')!;
const box = (widget: GlossaryTerm): HTMLElement => find(widget, '[part="definition"]')!;
const isOpen = (widget: GlossaryTerm): boolean => box(widget).checkVisibility();

/** The terms of a piece of a page, ready. */
async function show(markup: string, lang = 'en'): Promise<GlossaryTerm[]> {
  const page = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  page.innerHTML = markup;
  const widgets = [...page.querySelectorAll('pht-glossary-term')];
  for (const widget of widgets) {
    await waitUntil(() => widget.hasUpdated && !widget.hasAttribute('data-pht-loading'));
  }
  return widgets;
}

const showOne = async (markup: string, lang?: string): Promise<GlossaryTerm> =>
  (await show(markup, lang))[0]!;

const SENTENCE =
  '<p>The <pht-glossary-term term="tendon">tendons</pht-glossary-term> need time.</p>';

async function openByClick(widget: GlossaryTerm): Promise<void> {
  button(widget).click();
  await widget.updateComplete;
}

/** Where each piece of the page's own text ends, as seen in its paragraph. */
function linesOf(paragraph: Element): number[] {
  const { left, top } = paragraph.getBoundingClientRect();
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const ends: number[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    for (let index = 0; index < text.length; index += 1) {
      const range = new Range();
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      const { x, y } = range.getBoundingClientRect();
      if (text.data[index] !== ' ') ends.push(Math.round(x - left), Math.round(y - top));
    }
  }
  return ends;
}

async function clickAt(x: number, y: number): Promise<void> {
  await sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });
}

/** As where a browser has no popovers. */
function withoutPopover(): () => void {
  const name = 'showPopover';
  const given = Object.getOwnPropertyDescriptor(HTMLElement.prototype, name)!;
  Reflect.deleteProperty(HTMLElement.prototype, name);
  return () => Object.defineProperty(HTMLElement.prototype, name, given);
}

function tests(): void {
  it('says what the term means at a click, and no more at the next', async () => {
    const widget = await showOne(SENTENCE);
    expect(isOpen(widget)).to.equal(false);
    await openByClick(widget);
    expect(isOpen(widget)).to.equal(true);
    expect(box(widget).innerText).to.include('The strong cord that ties a muscle to a bone.');
    expect(button(widget).ariaExpanded).to.equal('true');
    await openByClick(widget);
    expect(isOpen(widget)).to.equal(false);
    expect(button(widget).ariaExpanded).to.equal('false');
  });

  it('opens and closes under the mouse or a finger', async () => {
    const widget = await showOne(SENTENCE);
    const { x, y, width, height } = button(widget).getBoundingClientRect();
    await clickAt(x + width / 2, y + height / 2);
    await waitUntil(() => isOpen(widget));
    await clickAt(x + width / 2, y + height / 2);
    await waitUntil(() => !isOpen(widget));
  });

  for (const key of ['Enter', ' ']) {
    it(`opens by the key "${key}", and Escape closes it and leaves the focus on it`, async () => {
      const widget = await showOne(SENTENCE);
      button(widget).focus();
      await sendKeys({ press: key });
      await waitUntil(() => isOpen(widget));
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !isOpen(widget));
      expect(widget.shadowRoot!.activeElement).to.equal(button(widget));
    });
  }

  it('closes by Escape without closing a dialog of the page', async () => {
    const widget = await showOne(`<dialog>${SENTENCE}</dialog>`);
    const dialog = widget.closest('dialog')!;
    dialog.showModal();
    await openByClick(widget);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !isOpen(widget));
    expect(dialog.open).to.equal(true);
    expect(widget.shadowRoot!.activeElement).to.equal(button(widget));
  });

  it('closes at a tap outside, and not at one inside', async () => {
    const widget = await showOne(`${SENTENCE}<p style="margin-top: 300px">Elsewhere</p>`);
    await openByClick(widget);
    const { x, y, width, height } = box(widget).getBoundingClientRect();
    await clickAt(x + width / 2, y + height / 2);
    expect(isOpen(widget)).to.equal(true);
    await clickAt(x + 5, y + height + 100);
    await waitUntil(() => !isOpen(widget));
    expect(button(widget).ariaExpanded).to.equal('false');
  });

  it('closes when the keyboard goes on, and one opens at a time', async () => {
    const [one, other] = await show(SENTENCE + SENTENCE);
    button(one!).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => isOpen(one!));
    button(other!).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => isOpen(other!));
    expect(isOpen(one!)).to.equal(false);
  });

  for (const dir of ['ltr', 'rtl']) {
    for (const place of ['start', 'end']) {
      itAsWideAs(
        320,
        `stays inside a window of 320 px, ${dir}, at the ${place} of a line`,
        async () => {
          await setViewport({ width: 320, height: 480 });
          const widget = await showOne(
            `<p dir="${dir}" style="text-align: ${place}; margin-top: 0">${SENTENCE.slice(3)}`,
          );
          await openByClick(widget);
          const { left, right, top, bottom } = box(widget).getBoundingClientRect();
          expect(left).to.be.at.least(0);
          expect(right).to.be.at.most(320);
          expect(top).to.be.at.least(0);
          expect(bottom).to.be.at.most(480);
          await setViewport({ width: 800, height: 600 });
        },
      );
    }
  }

  it('is not cut by what cuts the text around it', async () => {
    const style = 'overflow: hidden; height: 30px; contain: inline-size';
    const widget = await showOne(`<div style="${style}">${SENTENCE}</div>`);
    await openByClick(widget);
    const { left, top, width, height } = box(widget).getBoundingClientRect();
    for (const down of [3, height - 3]) {
      expect(document.elementFromPoint(left + width / 2, top + down)).to.equal(widget);
    }
  });

  it('opens above a term at the bottom of the window, and covers it nowhere', async () => {
    const style = 'position: fixed; bottom: 0; left: 20px; transform: translate(3px, -2px)';
    const widget = await showOne(`<div style="${style}">${SENTENCE}</div>`);
    await openByClick(widget);
    const term = button(widget).getBoundingClientRect();
    expect(box(widget).getBoundingClientRect().bottom).to.be.at.most(term.top);
    expect(box(widget).getBoundingClientRect().left).to.be.closeTo(term.left, 1);
  });
}

describe('pht-glossary-term', () => {
  describe('with popovers of the browser', tests);

  describe('in a browser without popovers', () => {
    let bringBack: () => void;
    before(() => (bringBack = withoutPopover()));
    after(() => bringBack());
    tests();
  });

  it('follows its term when the page scrolls', async () => {
    const widget = await showOne(`${SENTENCE}<div style="height: 3000px"></div>`);
    await openByClick(widget);
    const gap = (): number =>
      box(widget).getBoundingClientRect().top - button(widget).getBoundingClientRect().bottom;
    const before = gap();
    const scrolled = oneEvent(document, 'scroll');
    scrollBy(0, 40);
    await scrolled;
    expect(gap()).to.be.closeTo(before, 1);
    scrollTo(0, 0);
  });

  it('tells screen readers that it opens, what it controls, and then what it says', async () => {
    const widget = await showOne(SENTENCE);
    expect(button(widget).getAttribute('role')).to.equal('button');
    expect(button(widget).ariaExpanded).to.equal('false');
    expect(button(widget).getAttribute('aria-controls')).to.equal(box(widget).id);
    const status = find(widget, '[role="status"]')!;
    expect(status.innerText.trim()).to.equal('');
    await openByClick(widget);
    expect(status.innerText).to.include('ties a muscle to a bone');
  });

  itEmulating('is the text of the page on paper, also while it is open', async () => {
    const widget = await showOne(SENTENCE);
    await openByClick(widget);
    await emulateMedia({ media: 'print' });
    expect(isOpen(widget)).to.equal(false);
    expect(getComputedStyle(button(widget)).textDecorationLine).to.equal('none');
    await emulateMedia({ media: 'screen' });
  });

  itEmulating('tells on paper what it means where the page asks for it', async () => {
    const widget = await showOne('<pht-glossary-term print="definition">set</pht-glossary-term>');
    expect(find(widget, '.printed')!.checkVisibility()).to.equal(false);
    await emulateMedia({ media: 'print' });
    expect(widget.shadowRoot!.querySelector<HTMLElement>('.printed')!.innerText).to.equal(
      ' (A group of repetitions, then a rest.)',
    );
    await emulateMedia({ media: 'screen' });
  });

  it('shows the other name where there is one', async () => {
    const widget = await showOne('<pht-glossary-term term="sit-bone"></pht-glossary-term>');
    await openByClick(widget);
    expect(box(widget).innerText).to.match(/^sit bone\s+ischial tuberosity\s+The bone you feel/);
  });

  it('shows the text of the page, without one the name of the term', async () => {
    const [own, none] = await show(
      '<pht-glossary-term term="mri">magnet picture</pht-glossary-term>' +
        '<pht-glossary-term term="mri"> </pht-glossary-term>',
    );
    expect(button(own!).querySelector('slot')!.assignedNodes()[0]!.textContent).to.equal(
      'magnet picture',
    );
    expect(button(none!).innerText).to.equal('MRI');
  });

  it('takes the text for the term where no attribute says it', async () => {
    const widget = await showOne('<pht-glossary-term>Raynaud’s</pht-glossary-term>');
    await openByClick(widget);
    expect(box(widget).innerText).to.include('turn white or blue in the cold');
  });

  for (const [lang, dir, name, words] of [
    ['es', 'ltr', 'tendón', 'La cuerda fuerte'],
    ['ar', 'rtl', 'وتر', 'الحبل القويّ'],
  ] as const) {
    it(`speaks the language of the page: ${lang}`, async () => {
      const widget = await showOne('<pht-glossary-term term="tendon"></pht-glossary-term>', lang);
      expect(button(widget).innerText).to.equal(name);
      await openByClick(widget);
      expect(box(widget).innerText).to.include(words);
      expect(getComputedStyle(box(widget)).direction).to.equal(dir);
    });
  }

  it('shows a text that comes later', async () => {
    const widget = await showOne('<pht-glossary-term term="tendon"></pht-glossary-term>');
    widget.textContent = 'these cords';
    await waitUntil(() => button(widget).querySelector('slot') !== null);
  });

  for (const [text, lang, words] of [
    ['ischial tuberosity', 'en', 'The bone in the buttock'],
    ['Tendons', 'en', 'The strong cord'],
    ['paracetamol', 'en', 'A pain medicine'],
    ['tendones', 'es', 'La cuerda fuerte'],
    ['isquion', 'es', 'silla dura'],
    ['MRI', 'es', 'imán'],
    ['الوتر', 'ar', 'الحبل القويّ'],
  ] as const) {
    it(`finds "${text}" by its names in the language of the page, ${lang}`, async () => {
      const widget = await showOne(`<pht-glossary-term>${text}</pht-glossary-term>`, lang);
      await openByClick(widget);
      expect(box(widget).innerText).to.include(words);
    });
  }

  it('leaves a link to be a link where the term is unknown', async () => {
    await warningsOf(async () => {
      const widget = await showOne(
        '<pht-glossary-term><a href="#x">All words</a></pht-glossary-term>',
      );
      expect(widget.querySelector('a')!.checkVisibility()).to.equal(true);
    });
  });

  it('opens one at a time for screen readers, too, which only click', async () => {
    const [one, other] = await show(SENTENCE + SENTENCE);
    await openByClick(one!);
    await openByClick(other!);
    await one!.updateComplete;
    expect(isOpen(one!)).to.equal(false);
    expect(isOpen(other!)).to.equal(true);
  });

  it('opens and closes by taps in a closed shadow root', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    // eslint-disable-next-line wc/no-closed-shadow-root -- as pages have
    const root = page.attachShadow({ mode: 'closed' });
    root.innerHTML = SENTENCE;
    const widget = root.querySelector('pht-glossary-term')!;
    await waitUntil(() => widget.hasUpdated);
    const { x, y, width, height } = button(widget).getBoundingClientRect();
    await clickAt(x + width / 2, y + height / 2);
    await waitUntil(() => isOpen(widget));
    await clickAt(x + width / 2, y + height / 2);
    await waitUntil(() => !isOpen(widget));
  });

  it('stays text where the term is unknown, and says so once in the console', async () => {
    const warnings = await warningsOf(async () => {
      const markup = '<pht-glossary-term term="tendn">tendons</pht-glossary-term> ';
      const [widget] = await show(markup + markup);
      expect(find(widget!, '[part="term"]')).to.equal(null);
      expect(widget!.innerText).to.equal('tendons');
      expect(widget!.getBoundingClientRect().width).to.be.above(20);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^<pht-glossary-term term="tendn">.*did you mean "tendon"/);
  });

  it('shows the unknown term itself where there is no text', async () => {
    await warningsOf(async () => {
      const widget = await showOne('<pht-glossary-term term="wobble"></pht-glossary-term>');
      expect(find(widget, '.root')!.innerText).to.equal('wobble');
    });
  });

  it('becomes a term, and text again, as the attribute changes', async () => {
    await warningsOf(async () => {
      const widget = await showOne(SENTENCE);
      await openByClick(widget);
      widget.term = 'nothing like it';
      await widget.updateComplete;
      expect(find(widget, '[part="term"]')).to.equal(null);
      widget.term = 'sit-bone';
      await widget.updateComplete;
      expect(isOpen(widget)).to.equal(false);
      await openByClick(widget);
      expect(box(widget).innerText).to.include('hard chair');
    });
  });

  it('leaves a link around it to be a link, and says so', async () => {
    const warnings = await warningsOf(async () => {
      const widget = await showOne(`<a href="#there">${SENTENCE.slice(3, -4)}</a>`);
      expect(find(widget, '[part="term"]')).to.equal(null);
      widget.click();
      await waitUntil(() => location.hash === '#there');
    });
    expect(warnings.join()).to.include('is inside <a>');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('takes the place of a link inside it', async () => {
    const widget = await showOne(
      '<pht-glossary-term term="tendon"><a href="#x">Tendons</a></pht-glossary-term>',
    );
    expect(button(widget).innerText).to.equal('Tendons');
    expect(button(widget).querySelector('slot')).to.equal(null);
  });

  for (const around of ['p', 'h2', 'li', 'em']) {
    it(`is a part of the text in <${around}>: font, colour, and the height of its lines`, async () => {
      const style = 'font: italic 700 22px/1.4 serif; color: rgb(120, 10, 30); width: 600px';
      const of = (text: string): string =>
        `<div><${around} style="${style}">A ${text} line</${around}></div>`;
      const widget = await showOne(
        of('<pht-glossary-term term="tendon">tendon</pht-glossary-term>') + of('tendon'),
      );
      const page = widget.parentElement!;
      const plain = page.parentElement!.nextElementSibling!.firstElementChild!;
      const look = getComputedStyle(button(widget));
      const host = getComputedStyle(page);
      for (const name of [
        'color',
        'fontFamily',
        'fontSize',
        'fontStyle',
        'fontWeight',
      ] as const) {
        expect(look[name]).to.equal(host[name]);
      }
      const heightAround = (text: Element): number => text.parentElement!.clientHeight;
      expect(heightAround(page)).to.equal(heightAround(plain));
      expect(page.getBoundingClientRect().width).to.be.closeTo(
        plain.getBoundingClientRect().width,
        1,
      );
    });
  }

  it('can be hit by a finger on all of its line, and nowhere in the lines around it', async () => {
    const term = '<pht-glossary-term term="tendon">tendon</pht-glossary-term>';
    const [above, widget, below] = await show(
      `<p style="font: 16px/1.5 sans-serif">${[term, term, term].join('<br>')}</p>`,
    );
    const lines = [above!, widget!, below!];
    for (const [index, line] of lines.entries()) {
      const { left, width, top, height } = button(line).getBoundingClientRect();
      expect(height).to.be.within(22, 24.5);
      for (const down of [1, height / 2, height - 1]) {
        const hit = document.elementFromPoint(left + width / 2, top + down);
        expect(lines.indexOf(hit as GlossaryTerm)).to.equal(index);
      }
    }
  });

  it('breaks over lines as text does, and keeps its comma', async () => {
    const text = 'deep gluteal pain';
    const inTerm = `<pht-glossary-term>${text}</pht-glossary-term>`;
    for (let width = 40; width <= 200; width += 20) {
      const style = `font: 16px/20px sans-serif; width: ${width}px`;
      const [widget] = await show(
        `<p style="${style}">You have ${inTerm}, not (${inTerm}).</p>` +
          `<p style="${style}">You have ${text}, not (${text}).</p>`,
      );
      const page = widget!.parentElement!;
      const plain = page.nextElementSibling!;
      expect(linesOf(page), `${width} px`).to.deep.equal(linesOf(plain));
      await openByClick(widget!);
      expect(linesOf(page), `${width} px, open`).to.deep.equal(linesOf(plain));
    }
  });

  it('keeps its box readable on a page with hostile styles', async () => {
    const style = new CSSStyleSheet();
    style.replaceSync(`* { all: unset !important; }
      * { text-transform: uppercase !important; letter-spacing: 9px !important;
        line-height: 0.5 !important; color: #eee !important; font-size: 4px !important; }`);
    document.adoptedStyleSheets.push(style);
    try {
      const widget = await showOne(SENTENCE);
      await openByClick(widget);
      const look = getComputedStyle(box(widget));
      expect(look.textTransform).to.equal('none');
      expect(look.fontSize).to.equal('16px');
      expect(look.letterSpacing).to.equal('normal');
      expect(isOpen(widget)).to.equal(true);
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== style);
    }
  });

  it('is the rest of a page where its end tag is missing', async () => {
    await warningsOf(async () => {
      const widget = await showOne(
        '<pht-glossary-term term="tendon">Tendons<main><h1>The page</h1></main>',
      );
      await waitUntil(() => find(widget, '[part="term"]') === null);
      expect(widget.querySelector('h1')!.checkVisibility()).to.equal(true);
    });
  });
});
