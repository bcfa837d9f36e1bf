import { expect } from '@open-wc/testing';
import { grades } from '../../../src/content/grades.js';
import type { Statement } from '../../../src/content/statement.js';
import { groups, plans } from '../../../src/content/treatment-guide.js';
import { offerWidget } from '../../../src/kit/element/load.js';
import { GlossaryTerm } from '../../../src/widgets/glossary-term/glossary-term.js';
import { TreatmentGuide } from '../../../src/widgets/treatment-guide/treatment-guide.js';
import { define } from '../../support/define.js';
import { emulateMedia, itEmulating } from '../../support/emulation.js';
import { until } from '../../support/until.js';
import { warningsOf } from '../../support/warnings.js';
import {
  all,
  detailsOf,
  focused,
  isShown,
  part,
  press,
  shownText,
  showWidget,
  type Attributes,
} from '../../support/widget.js';

define('pht-treatment-guide', TreatmentGuide);

const NARROW = 375;
const WIDE = 900;
const OPTIONS = groups.flatMap(({ spine, addOns }) => [...spine, ...addOns]);

const show = (width = NARROW, attributes: Attributes = {}) =>
  showWidget('pht-treatment-guide', width, attributes);

const fold = (widget: TreatmentGuide, id: string) => all(widget, `[aria-controls="${id}"]`)[0]!;

const opened = (widget: TreatmentGuide) =>
  OPTIONS.map(({ id }) => id).filter((id) => fold(widget, id).ariaExpanded === 'true');

const panel = (widget: TreatmentGuide, id: string) => all(widget, `#${id}`)[0]!;

/** As a screen reader says it: without what is hidden from it. */
function spoken(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('[aria-hidden]')) hidden.remove();
  return copy.textContent.replace(/\s+/g, ' ').replace(' ,', ',').trim();
}

const flat = (text: string): string => text.replace(/\s+/g, ' ');
const textOf = ({ text }: Statement): string => text();

async function choose(widget: TreatmentGuide, plan: string, step: number): Promise<void> {
  await press(widget, all(widget, `input[name="${plan}"]`)[step]);
}

describe('pht-treatment-guide', () => {
  describe('glossary', () => {
    beforeEach(() => {
      offerWidget('glossary-term', () => {
        define('pht-glossary-term', GlossaryTerm);
        return Promise.resolve();
      });
    });

    it('explains rare words of the option that is open', async () => {
      const widget = await show();
      expect(all(widget, 'pht-glossary-term')).to.have.length(0);
      await press(widget, fold(widget, 'anti-inflammatory-pills'));
      const terms = (): HTMLElement[] =>
        all(widget, '#anti-inflammatory-pills pht-glossary-term');
      await until(() => terms().length > 0);
      expect(terms().map(({ textContent }) => textContent)).to.deep.equal(['A blood thinner']);
    });

    it('leaves them alone where the page says “off”', async () => {
      const widget = await show(NARROW, { glossary: 'off', option: 'anti-inflammatory-pills' });
      await press(widget, fold(widget, 'ice'));
      expect(panel(widget, 'ice').textContent).to.include('Poor circulation');
      expect(all(widget, 'pht-glossary-term')).to.have.length(0);
    });
  });

  describe('closed', () => {
    it('names all options with their grade, from what one does oneself to the doctor', async () => {
      const names = all(await show(), '.way .fold').map(spoken);
      expect(names).to.deep.equal(
        OPTIONS.map(({ name, grade }) => `${name.text()}, ${grades[grade].spoken.text()}`),
      );
      expect(names).to.include('Cortisone injection, mixed evidence');
      expect(names).to.have.length(20);
    });

    it('has a heading for each group and each option under it', async () => {
      const widget = await show(NARROW, { 'heading-level': '3' });
      const level = (text: string) =>
        all(widget, '[role="heading"]').find((one) => one.innerText.trim().startsWith(text))
          ?.ariaLevel;
      expect(level('With a therapist')).to.equal('4');
      expect(level('Massage')).to.equal('5');
    });

    it('leads with load and exercise, wider than all that is added', async () => {
      const widget = await show();
      const [rest, exercise] = all(widget, '.spine .fold');
      expect(spoken(rest!)).to.match(/^Rest, but keep moving/);
      expect(spoken(exercise!)).to.match(/^Exercise/);
      const widest = Math.max(...all(widget, '.add-ons .fold').map((one) => one.offsetWidth));
      expect(exercise!.offsetWidth).to.be.above(widest * 1.5);
    });

    it('shows none of the details', async () => {
      expect(all(await show(), '[part="detail"]').some(isShown)).to.be.false;
    });

    it('has room for a finger on every button', async () => {
      for (const one of all(await show(272), 'button').filter(isShown)) {
        expect(one.offsetHeight, one.innerText).to.be.at.least(44);
      }
    });
  });

  describe('an option', () => {
    it('has what it can do, how sure we are, what to weigh, who asks first, what to ask', async () => {
      const widget = await show();
      for (const option of OPTIONS) {
        await press(widget, fold(widget, option.id));
        const text = flat(panel(widget, option.id).innerText);
        const { canDo, proof = [], weigh = [], safety = [], askFirst = [], grade } = option;
        const { word, meaning } = grades[grade];
        const texts = [...canDo, ...proof, ...weigh, ...safety, ...askFirst, word, meaning];
        for (const one of [...texts, ...(option.questions ?? [])].map(textOf)) {
          expect(text, option.id).to.include(one);
        }
        expect(text).to.include('Looked up on');
      }
    });

    it('tells of danger as soon as it is open, in a note', async () => {
      const widget = await show();
      const notes = {
        ice: ['cloth between', '20 minutes at most', 'Raynaud’s'],
        'anti-inflammatory-pills': ['pregnant', 'A blood thinner', 'over 65', 'two kinds'],
        'cortisone-injection': ['2 weeks', 'weaken the tendon', 'Diabetes'],
      };
      for (const [id, texts] of Object.entries(notes)) {
        await press(widget, fold(widget, id));
        const note = all(widget, `#${id} .note`)[0]!;
        expect(isShown(note)).to.be.true;
        for (const text of texts) expect(note.innerText).to.include(text);
      }
    });

    it('closes the one before, and closes again', async () => {
      const widget = await show();
      await press(widget, fold(widget, 'ice'));
      await press(widget, fold(widget, 'heat'));
      expect(opened(widget)).to.deep.equal(['heat']);
      await press(widget, fold(widget, 'heat'));
      expect(opened(widget)).to.deep.equal([]);
    });

    it('stands under its own row, which stays full', async () => {
      const widget = await show();
      const top = (id: string) => fold(widget, id).getBoundingClientRect().top;
      await press(widget, fold(widget, 'sitting-aids'));
      expect(top('running-plan')).to.equal(top('sitting-aids'));
      const { top: start } = panel(widget, 'sitting-aids').getBoundingClientRect();
      expect(start).to.be.within(top('sitting-aids'), top('holds'));
    });

    it('tells the page what is opened and closed, and not what the page opened', async () => {
      const details = await detailsOf('pht-option-toggle', async () => {
        const widget = await show(NARROW, { option: 'prp' });
        await press(widget, fold(widget, 'ice'));
        await press(widget, fold(widget, 'ice'));
      });
      expect(details).to.deep.equal([
        { option: 'ice', open: true },
        { option: 'ice', open: false },
      ]);
    });
  });

  describe('option', () => {
    it('opens one, also later', async () => {
      const widget = await show(NARROW, { option: 'cortisone-injection' });
      expect(opened(widget)).to.deep.equal(['cortisone-injection']);
      widget.option = 'shockwave';
      await widget.updateComplete;
      expect(opened(widget)).to.deep.equal(['shockwave']);
    });

    it('knows every option by its name', async () => {
      const widget = await show();
      for (const { id } of OPTIONS) {
        widget.option = id;
        await widget.updateComplete;
        expect(opened(widget)).to.deep.equal([id]);
      }
    });

    it('opens none for an unknown name, and warns the webmaster', async () => {
      let widget: TreatmentGuide | undefined;
      const warnings = await warningsOf(async () => {
        widget = await show(NARROW, { option: 'magic' });
      });
      expect(opened(widget!)).to.deep.equal([]);
      expect(shownText(widget!)).to.include('A setting on this page does not fit.');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('<pht-treatment-guide option="magic">');
    });
  });

  describe('a plan', () => {
    it('asks first, then shows the step that the patient is at, and when to go on', async () => {
      const widget = await show(NARROW, { option: 'running-plan' });
      expect(all(widget, '.step').some(isShown)).to.be.false;
      await choose(widget, 'running-plan', 2);
      const text = shownText(widget);
      expect(text).to.include('Walk 2 minutes, jog 3 minutes.');
      expect(text).to.not.include('Walk 3 minutes, jog 2 minutes.');
      expect(text).to.include(plans['running-plan'].goOn.text());
      expect(text).to.include('Worse the next morning? Go one step back.');
      expect(text).to.include('You are in stage 3');
    });

    it('is told to a screen reader, and chosen with native radio buttons', async () => {
      const widget = await show(NARROW, { option: 'sitting-aids' });
      const radios = all(widget, 'input[name="sitting-aids"]') as HTMLInputElement[];
      expect(radios.map(({ type }) => type)).to.deep.equal(Array(5).fill('radio'));
      expect(radios[0]!.closest('fieldset')!.querySelector('legend')!.innerText).to.equal(
        'How long can you sit while pain stays at 0–3?',
      );
      await choose(widget, 'sitting-aids', 0);
      expect(all(widget, '[role="status"]')[0]!.innerText).to.include('Get up every 5–10 min');
    });

    it('keeps nothing', async () => {
      const before = JSON.stringify([localStorage, sessionStorage]);
      const widget = await show(NARROW, { option: 'sitting-aids' });
      await choose(widget, 'sitting-aids', 1);
      expect(JSON.stringify([localStorage, sessionStorage])).to.equal(before);
    });
  });

  describe('a tool', () => {
    const button = (widget: TreatmentGuide) => all(widget, '#ice .tool button')[0]!;

    it('says when it does not come, and can be asked for again', async () => {
      offerWidget('ice-timer', () => Promise.reject(new Error('offline')));
      const widget = await show(NARROW, { option: 'ice' });
      button(widget).click();
      await until(() => shownText(widget).includes('This tool did not load.'));
      expect(button(widget).ariaExpanded).to.equal('false');
    });

    it('opens inside, keeps the focus, and stays there when it is closed', async () => {
      offerWidget('ice-timer', () => {
        define('pht-ice-timer', class extends HTMLElement {});
        return Promise.resolve();
      });
      const widget = await show(NARROW, { option: 'ice' });
      button(widget).focus();
      button(widget).click();
      await until(() => button(widget).ariaExpanded === 'true');
      const [timer] = all(widget, 'pht-ice-timer');
      expect(isShown(timer)).to.be.true;
      expect(focused(widget)).to.equal(button(widget));
      await press(widget, button(widget));
      expect(isShown(timer)).to.be.false;
      expect(timer!.isConnected).to.be.true;
    });
  });

  describe('every way it may look', () => {
    afterEach(() => emulateMedia({ media: 'screen', forcedColors: 'none' }));

    itEmulating('prints all options and every step of the plans', async () => {
      const widget = await show();
      await emulateMedia({ media: 'print' });
      const text = flat(shownText(widget));
      for (const { canDo, askFirst = [] } of OPTIONS) {
        for (const one of [...canDo, ...askFirst]) expect(text).to.include(one.text());
      }
      for (const { steps } of Object.values(plans)) {
        for (const one of steps.flatMap((step) => step.text)) expect(text).to.include(one.text());
      }
    });

    itEmulating('has marks that are seen where colours are forced', async () => {
      const widget = await show();
      await emulateMedia({ forcedColors: 'active' });
      const { stroke } = getComputedStyle(all(widget, '.dots')[0]!);
      expect(stroke).to.equal(getComputedStyle(part(widget, 'frame')!).color);
    });

    for (const width of [272, NARROW, WIDE]) {
      it(`clips nothing at ${width} px`, async () => {
        const widget = await show(width);
        const frame = part(widget, 'frame')!;
        for (const { id } of OPTIONS) {
          await press(widget, fold(widget, id));
          expect(frame.scrollWidth, id).to.be.at.most(frame.clientWidth);
        }
      });
    }
  });
});
