import { expect } from '@open-wc/testing';
import * as content from '../../../src/content/diagnosis-guide.js';
import { addMessages } from '../../../src/kit/language/locale.js';
import { offerWidget } from '../../../src/kit/element/load.js';
import { DiagnosisGuide } from '../../../src/widgets/diagnosis-guide/diagnosis-guide.js';
import { GlossaryTerm } from '../../../src/widgets/glossary-term/glossary-term.js';
import { define } from '../../support/define.js';
import { emulateMedia, itEmulating } from '../../support/emulation.js';
import { until } from '../../support/until.js';
import {
  all,
  button,
  detailsOf,
  isShown,
  part,
  press,
  shownText,
  showWidget,
  type Attributes,
} from '../../support/widget.js';

define('pht-diagnosis-guide', DiagnosisGuide);

const NARROW = 375;
const WIDE = 900;
const STORED = 'pht-diagnosis-guide';

const { asks, exam, falseAlarms, imaging, stretchTests, tests, visit, warning } = content;
const FOLDS = [asks, tests, imaging, falseAlarms, visit].map(({ title }) => title.text());
const items = visit.groups.flatMap((group) => group.items);

const show = (width = NARROW, attributes: Attributes = {}) =>
  showWidget('pht-diagnosis-guide', width, attributes);

async function open(widget: DiagnosisGuide, name: string): Promise<void> {
  await press(widget, button(widget, name));
}

async function showOpen(name: string, width = NARROW): Promise<DiagnosisGuide> {
  const widget = await show(width);
  await open(widget, name);
  return widget;
}

const boxes = (widget: DiagnosisGuide): HTMLInputElement[] =>
  all(widget, '[part="visit"] li input') as HTMLInputElement[];

const stored = (): string[] => Object.keys(localStorage).filter((key) => key.includes(STORED));

describe('pht-diagnosis-guide', () => {
  before(() => addMessages('ar', {}));
  afterEach(() => localStorage.clear());

  it('explains the kinds of pictures at a tap, where they are open', async () => {
    offerWidget('glossary-term', () => {
      define('pht-glossary-term', GlossaryTerm);
      return Promise.resolve();
    });
    const widget = await showOpen(imaging.title.text());
    const terms = (): string[] =>
      all(widget, '[part="imaging"] pht-glossary-term').map(({ textContent }) => textContent);
    await until(() => terms().length > 0);
    expect(terms()).to.deep.equal(imaging.pictures.map(({ name }) => name.text()));
  });

  describe('closed', () => {
    it('says what is done in the exam, each with a drawing', async () => {
      const widget = await show();
      for (const { name, text, drawing } of exam.steps) {
        expect(shownText(widget)).to.include(name.text()).and.include(text.text());
        expect(isShown(all(widget, `svg[aria-label="${drawing.text()}"]`)[0])).to.be.true;
      }
    });

    it('says that nobody should do the tests on themselves, whatever is open', async () => {
      const widget = await show();
      for (const name of FOLDS) {
        expect(shownText(widget), name).to.include(warning.title.text());
        await open(widget, name);
      }
      expect(shownText(widget)).to.include(warning.title.text());
    });

    it('says when to get help', async () => {
      const widget = await show(NARROW, { 'emergency-number': '911' });
      expect(shownText(widget)).to.include('Get emergency help now for these');
      expect(part(widget, 'call')!.getAttribute('href')).to.equal('tel:911');
    });

    it('names what can be opened, one at a time, and tells a screen reader', async () => {
      const widget = await show();
      for (const name of FOLDS) {
        expect(button(widget, name)!.ariaExpanded, name).to.equal('false');
        await open(widget, name);
        const expanded = all(widget, '.folds [aria-expanded="true"]');
        expect(expanded.map((one) => one.innerText.trim())).to.deep.equal([name]);
      }
    });
  });

  describe('what the patient is asked', () => {
    it('is listed', async () => {
      const text = shownText(await showOpen(asks.title.text()));
      for (const item of asks.items) expect(text).to.include(item.text());
    });
  });

  describe('the stretch tests', () => {
    for (const { id, how, hurts, chance, drawing } of stretchTests) {
      it(`are drawn and told in plain numbers: ${id}`, async () => {
        const widget = await showOpen(tests.title.text());
        for (const one of [how, hurts.with.text, hurts.without.text, chance]) {
          expect(shownText(widget)).to.include(one.text());
        }
        expect(all(widget, `svg[aria-label="${drawing.text()}"]`)).to.have.length(1);
      });

      it(`have as many large dots as the sentence says, of 100: ${id}`, async () => {
        const widget = await showOpen(tests.title.text());
        for (const { count, text } of [hurts.with, hurts.without]) {
          expect(text.text()).to.match(new RegExp(` ${count}\\.$`));
          const dots = all(
            widget,
            `svg[aria-label="Drawing: ${count} of 100 dots are large."]`,
          )[0]!;
          const [large, small] = [...dots.querySelectorAll('path')].map(
            (path) => path.getAttribute('d')!.split('M').length - 1,
          );
          expect([large, small]).to.deep.equal([count, 100 - count]);
        }
      });
    }

    it('say where the numbers end, and that the chances are our own', async () => {
      const text = shownText(await showOpen(tests.title.text()));
      expect(text).to.include('one study').and.include('our own math');
      for (const { text: limit } of tests.limits.items) expect(text).to.include(limit());
    });
  });

  describe('the pictures', () => {
    it('are a table that a screen reader reads as one, on a phone too', async () => {
      const widget = await showOpen(imaging.title.text());
      const roles = (role: string) => all(widget, `[part="imaging"] [role="${role}"]`);
      expect(part(widget, 'imaging')!.role).to.equal('table');
      expect(roles('columnheader').map((one) => one.textContent.trim())).to.deep.equal([
        'Picture',
        'When',
        'Can show',
        'Cannot show',
      ]);
      expect(roles('rowheader')).to.have.length(imaging.pictures.length);
      expect(roles('cell')).to.have.length(3 * imaging.pictures.length);
    });

    it('say in each cell what it is about, where there is no room for columns', async () => {
      const cells = async (width: number) =>
        all(await showOpen(imaging.title.text(), width), '[part="imaging"] td').map(
          (one) => one.innerText,
        );
      expect((await cells(NARROW))[2]).to.match(/^Cannot show\s+It does not show the tendon\.$/);
      expect((await cells(WIDE))[2]).to.equal('It does not show the tendon.');
    });

    it('have names on the drawings', async () => {
      const widget = await showOpen(imaging.title.text());
      const names = all(widget, '.at').map((one) => one.innerText);
      expect(names).to.deep.equal(['Sit bone', 'Tendon', 'Bone', 'Shadow']);
    });

    it('never decide alone, and may raise a false alarm', async () => {
      const widget = await showOpen(falseAlarms.title.text());
      expect(shownText(widget)).to.include('A picture never decides alone');
      expect(shownText(widget)).to.include('your pain is still real');
      expect(isShown(all(widget, '[aria-label="Drawing: 20 of 100 dots are large."]')[0])).to.be
        .true;
    });
  });

  describe('the list for the visit', () => {
    const showList = () => showOpen(visit.title.text());

    it('has a box for each thing to bring and to ask, which its words tick too', async () => {
      const widget = await showList();
      expect(boxes(widget).map((box) => box.labels![0]!.innerText.trim())).to.deep.equal(
        items.map(({ text }) => text.text()),
      );
      await press(widget, boxes(widget)[1]!.labels![0]);
      expect(boxes(widget)[1]!.checked).to.be.true;
    });

    it('keeps what is ticked while another part is open, and writes nothing down', async () => {
      const widget = await showList();
      await press(widget, boxes(widget)[0]);
      await open(widget, asks.title.text());
      await open(widget, visit.title.text());
      expect(boxes(widget)[0]!.checked).to.be.true;
      expect(stored()).to.be.empty;
    });

    it('keeps ticks when the patient says so, until they say otherwise', async () => {
      const widget = await showList();
      const [, second] = boxes(widget);
      await press(widget, second);
      await press(widget, all(widget, '.keep input')[0]);
      const later = await showList();
      expect(boxes(later).filter((box) => box.checked)).to.deep.equal([boxes(later)[1]]);
      await press(later, all(later, '.keep input')[0]);
      expect(stored()).to.be.empty;
      expect(boxes(later)[1]!.checked).to.be.true;
    });

    it('sets ticks aside that cannot be read, and says so', async () => {
      const data = 'PAIN <b>';
      localStorage.setItem(STORED, JSON.stringify({ version: 1, data }));
      const widget = await showList();
      expect(shownText(widget)).to.include('could not be read');
    });

    it('has room for a finger on every row', async () => {
      for (const row of all(await showList(), '.item')) {
        expect(row.offsetHeight, row.innerText).to.be.at.least(44);
      }
    });

    describe('on paper', () => {
      const { print } = window;
      afterEach(async () => {
        window.print = print;
        dispatchEvent(new KeyboardEvent('keydown'));
        await emulateMedia({ media: 'screen' });
      });

      const printed = async (widget: DiagnosisGuide, name: string): Promise<string> => {
        window.print = () => dispatchEvent(new Event('beforeprint'));
        await press(widget, button(widget, name));
        await emulateMedia({ media: 'print' });
        const text = shownText(widget);
        await emulateMedia({ media: 'screen' });
        return text;
      };

      itEmulating('is alone: what to bring, what to ask, and nothing else', async () => {
        const text = await printed(await showList(), 'Print my list');
        for (const item of items) expect(text).to.include(item.text.text());
        expect(text).to.match(/^\s*My list for the visit/);
        for (const other of [exam.steps[0]!.text, warning.title, asks.items[0]!]) {
          expect(text).to.not.include(other.text());
        }
        expect(text).to.not.match(/Sources|Keep my check marks|emergency/);
      });

      itEmulating('has all of the widget again when the whole is printed', async () => {
        const widget = await showList();
        await printed(widget, 'Print my list');
        const text = await printed(widget, 'Print');
        for (const other of [exam.steps[0]!.text, warning.title, asks.items[0]!]) {
          expect(text).to.include(other.text());
        }
      });

      it('tells the page, but not what is ticked', async () => {
        window.print = () => dispatchEvent(new Event('beforeprint'));
        const widget = await showList();
        const details = await detailsOf('pht-visit-print', () =>
          press(widget, button(widget, 'Print my list')),
        );
        expect(details).to.deep.equal([null]);
      });

      it('says so where it cannot be printed', async () => {
        window.print = () => {
          throw new Error('no printer');
        };
        const widget = await showList();
        await press(widget, button(widget, 'Print my list'));
        expect(part(widget, 'visit')!.innerText).to.match(/print/i);
        expect(all(widget, '[role="status"]')[0]!.innerText).to.match(/print/i);
      });
    });
  });

  describe('every way it may look', () => {
    it('draws every shape', async () => {
      for (const shape of all(await show(), 'svg :is(path, polygon, rect, circle)')) {
        expect(shape.outerHTML).to.not.match(/NaN|undefined|null/);
      }
    });

    for (const width of [272, 320, NARROW, 672, WIDE]) {
      it(`clips nothing at ${width} px`, async () => {
        const widget = await show(width);
        for (const name of FOLDS) {
          await open(widget, name);
          const frame = part(widget, 'frame')!;
          expect(frame.scrollWidth, name).to.be.at.most(frame.clientWidth);
        }
      });
    }

    it('leaves drawings and their names where they are, from right to left', async () => {
      const [ltr, rtl] = await Promise.all(
        ['en', 'ar'].map(async (lang) => {
          const widget = await show(NARROW, { lang });
          await press(widget, all(widget, '[aria-controls="imaging"]')[0]);
          const box = all(widget, '.film-box')[1]!.getBoundingClientRect();
          return all(widget, '.at-bone')[0]!.getBoundingClientRect().left - box.left;
        }),
      );
      expect(ltr).to.be.closeTo(rtl!, 1);
    });
  });
});
