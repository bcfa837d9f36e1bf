import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import * as content from '../../../src/content/recovery-stages.js';
import { addMessages } from '../../../src/kit/language/locale.js';
import type { Statement } from '../../../src/content/statement.js';
import { tabBack } from '../../support/keys.js';
import { randomTexts } from '../../support/random-texts.js';
import {
  all,
  button,
  clickOn,
  eventsOf,
  focusBefore,
  focusedText,
  isShown,
  NARROW,
  openStages,
  panels,
  part,
  press,
  seenOnStages,
  show,
  shownText,
  stageButtons,
  stageNames,
  warningsOf,
  WIDE,
} from './widget.js';

interface Toggle {
  readonly stage: number;
  readonly open: boolean;
}

describe('pht-recovery-stages', () => {
  describe('without a stage', () => {
    it('opens no stage and says of none that the patient is there', async () => {
      const widget = await show(NARROW);
      expect(openStages(widget)).to.deep.equal([]);
      expect(stageNames(widget)).to.deep.equal([
        'Stage 1 of 4, Calm it down',
        'Stage 2 of 4, Build strength',
        'Stage 3 of 4, Return to activity',
        'Stage 4 of 4, Keep it strong',
      ]);
      expect(shownText(widget)).to.not.match(/^You are here$/m);
    });
  });

  describe('with a stage', () => {
    for (const stage of [1, 2, 3, 4]) {
      it(`opens stage ${stage}, marks it, and ticks the ones before`, async () => {
        const widget = await show(WIDE, { stage: `${stage}` });
        expect(openStages(widget)).to.deep.equal([stage]);
        const endings = stageNames(widget).map(
          (name) => /, (you are here|done)$/.exec(name)?.[1],
        );
        const wanted = [1, 2, 3, 4].map((number) =>
          number < stage ? 'done' : number === stage ? 'you are here' : undefined,
        );
        expect(endings).to.deep.equal(wanted);
        const seen = content.stages.map(({ number, name }) => {
          if (number < stage) return name.text();
          return `${number} ${name.text()}${number === stage ? ' You are here' : ''}`;
        });
        expect(seenOnStages(widget)).to.deep.equal(seen);
      });
    }

    it('follows a later change, also away from a stage the patient opened', async () => {
      const widget = await show(NARROW, { stage: '2' });
      await press(widget, stageButtons(widget)[0]);
      widget.setAttribute('stage', '3');
      await widget.updateComplete;
      expect(openStages(widget)).to.deep.equal([3]);
      expect(stageNames(widget)[2]).to.equal('Stage 3 of 4, Return to activity, you are here');
      widget.stage = 4;
      await widget.updateComplete;
      expect(openStages(widget)).to.deep.equal([4]);
      widget.removeAttribute('stage');
      await widget.updateComplete;
      expect(openStages(widget)).to.deep.equal([]);
      expect(stageNames(widget).join()).to.not.include('you are here');
    });

    it('keeps what the patient opened when the page changes something else', async () => {
      const widget = await show(NARROW, { stage: '2' });
      await press(widget, stageButtons(widget)[3]);
      widget.theme = 'dark';
      widget.parentElement!.prepend(widget);
      await widget.updateComplete;
      expect(openStages(widget)).to.deep.equal([4]);
    });
  });

  describe('its stages', () => {
    it('are a list of buttons, each naming the text it opens', async () => {
      const widget = await show(WIDE, { stage: '2' });
      expect(stageButtons(widget)).to.have.length(4);
      expect(part(widget, 'stages')!.localName).to.equal('ol');
      expect(getComputedStyle(part(widget, 'stages')!).listStyleType).to.equal('""');
      const controlled = stageButtons(widget).map((one) => one.getAttribute('aria-controls'));
      expect(controlled).to.deep.equal(panels(widget).map(({ id }) => id));
    });

    it('open one at a time, and close', async () => {
      const widget = await show(NARROW, { stage: '2' });
      await press(widget, stageButtons(widget)[2]);
      expect(openStages(widget)).to.deep.equal([3]);
      await press(widget, stageButtons(widget)[2]);
      expect(openStages(widget)).to.deep.equal([]);
      await press(widget, stageButtons(widget)[0]);
      expect(openStages(widget)).to.deep.equal([1]);
    });

    it('are tab stops that open by Enter and by the space bar', async () => {
      const widget = await show(NARROW, { stage: '2' });
      focusBefore(widget);
      await sendKeys({ press: 'Tab' });
      expect(focusedText(widget)).to.equal('Answer three questions');
      for (const name of stageNames(widget)) {
        await sendKeys({ press: 'Tab' });
        expect(focusedText(widget)).to.equal(name);
      }
      await sendKeys({ press: 'Enter' });
      await widget.updateComplete;
      expect(openStages(widget)).to.deep.equal([4]);
      await sendKeys({ press: ' ' });
      await widget.updateComplete;
      expect(openStages(widget)).to.deep.equal([]);
      await tabBack();
      await sendKeys({ press: ' ' });
      await widget.updateComplete;
      expect(openStages(widget)).to.deep.equal([3]);
      expect(focusedText(widget)).to.equal(stageNames(widget)[2]);
    });

    it('stay in sight when a long text above closes', async () => {
      await setViewport({ width: 800, height: 500 });
      const widget = await show(NARROW, { stage: '2' });
      for (const stage of [3, 1, 4]) {
        const pressed = stageButtons(widget)[stage - 1]!;
        pressed.scrollIntoView({ block: 'end' });
        await clickOn(pressed);
        await widget.updateComplete;
        await nextFrame();
        expect(openStages(widget)).to.deep.equal([stage]);
        const { top, bottom } = pressed.getBoundingClientRect();
        expect(top).to.be.at.least(0);
        expect(bottom).to.be.at.most(innerHeight + 1);
      }
      await setViewport({ width: 800, height: 600 });
    });

    it('tell the page what was opened and closed', async () => {
      const widget = await show(NARROW, { stage: '2' });
      const events = await eventsOf<Toggle>('pht-stage-toggle', async () => {
        await press(widget, stageButtons(widget)[2]);
        await press(widget, stageButtons(widget)[2]);
      });
      expect(events.map(({ detail }) => detail)).to.deep.equal([
        { stage: 3, open: true },
        { stage: 3, open: false },
      ]);
      expect(events.every(({ bubbles, composed }) => bubbles && composed)).to.be.true;
    });

    it('say nothing to the page when the page itself changes the stage', async () => {
      const widget = await show(NARROW, { stage: '2' });
      const events = await eventsOf('pht-stage-toggle', async () => {
        widget.stage = 3;
        await widget.updateComplete;
      });
      expect(events).to.deep.equal([]);
    });

    it('do not move with those of another widget on the page', async () => {
      const first = await show(NARROW);
      const second = await show(NARROW);
      await press(first, stageButtons(first)[3]);
      expect(openStages(first)).to.deep.equal([4]);
      expect(openStages(second)).to.deep.equal([]);
    });
  });

  describe('its text', () => {
    for (const { number, name, hereIf, notes, ...lists } of content.stages) {
      const { whatToDo, moveOnWhen, stepBackWhen } = lists;

      it(`of stage ${number} says when you are there, what to do, and when to move`, async () => {
        const widget = await show(WIDE, { stage: `${number}` });
        expect(stageNames(widget)[number - 1]).to.include(name.text());
        const panel = panels(widget)[number - 1]!;
        const { whatToDo: to, moveOnWhen: on, stepBackWhen: back } = content.headings;
        const titles = [...panel.querySelectorAll('[role="heading"]')].map(textOf);
        expect(titles).to.deep.equal([hereIf.heading, to, on, back].map(textOfStatement));
        const items = [...panel.querySelectorAll('li')].map(textOf);
        const wanted = [...hereIf.items, ...whatToDo, ...notes, ...moveOnWhen, ...stepBackWhen];
        expect(items).to.deep.equal(wanted.map(textOfStatement));
      });
    }

    it('shows what to expect, for whom it is, and what to do when pain goes up', async () => {
      const text = shownText(await show(NARROW));
      const { painGuide, getHelp, expectations, redFlagLine } = content;
      const [repeat] = content.painMatrix.cells.fine.usual;
      const pain = [painGuide.title, repeat, getHelp];
      for (const statement of [...pain, ...expectations.items, redFlagLine]) {
        expect(text).to.include(statement.text());
      }
    });

    it('says four sentences of what to expect, when to get help among them', async () => {
      const widget = await show(NARROW);
      const { items, more } = content.expectations;
      expect(items).to.have.length(4);
      expect(items.map(textOfStatement).join(' ')).to.match(/See a doctor/);
      expect(isShown(all(widget, '#more')[0])).to.be.false;
      await press(widget, button(widget, 'More on what to expect'));
      for (const { text } of [...items, ...more]) expect(shownText(widget)).to.include(text());
      await press(widget, button(widget, 'More on what to expect'));
      expect(isShown(all(widget, '#more')[0])).to.be.false;
    });

    it('always shows the red flags', async () => {
      const widget = await show(NARROW);
      for (const { title, signs } of content.check.redFlags) {
        for (const { text } of [title, ...signs]) expect(shownText(widget)).to.include(text());
      }
    });

    it('says which claims it rests on', async () => {
      const marked = all(await show(NARROW), '[data-claims]');
      const claims = new Set(marked.flatMap(({ dataset }) => dataset.claims!.split(' ')));
      const recovery = [31, 32, 33, 34, 35, 37, 38, 39, 40, 41, 42, 43, 44];
      for (const number of recovery) expect([...claims]).to.include(`S${number}`);
    });

    it('never says a stage in weeks on the path', async () => {
      const widget = await show(WIDE, { stage: '1' });
      for (const stage of stageButtons(widget)) {
        expect(stage.innerText).to.not.match(/day|week|month/i);
      }
    });
  });

  describe('how often to exercise', () => {
    const stepsOf = (frequency: HTMLElement) => [...frequency.querySelectorAll('li')];
    /** Full dots of a week, told by their looks: all border, no room inside. */
    const dotsOf = (step: HTMLElement) =>
      [...step.querySelectorAll<HTMLElement>('.week > span')].map(
        (day) =>
          ['::before', '::after'].filter((dot) => {
            const { content: drawn, padding } = getComputedStyle(day, dot);
            return drawn !== 'none' && padding === '0px';
          }).length,
      );

    it('goes from twice a day over once a day to a weekly routine', async () => {
      const steps = stepsOf(part(await show(WIDE), 'frequency')!);
      expect(steps.map(dotsOf)).to.deep.equal([
        [2, 2, 2, 2, 2, 2, 2],
        [1, 1, 1, 1, 1, 1, 1],
        [1, 0, 1, 0, 1, 0, 0],
      ]);
      content.frequency.steps.forEach(({ name, text }, index) => {
        expect(steps[index]!.innerText).to.include(name.text());
        expect(steps[index]!.innerText).to.include(text.text());
      });
    });

    it('takes three rows, low ones, with the dots of a day below one another', async () => {
      for (const [width, highest] of [
        [NARROW, 110],
        [WIDE, 70],
      ] as const) {
        const steps = stepsOf(part(await show(width), 'frequency')!);
        const boxes = steps.map((step) => step.getBoundingClientRect());
        boxes.forEach(({ left, top, height }, index) => {
          expect(left).to.equal(boxes[0]!.left);
          expect(top).to.be.at.least(boxes[index - 1]?.bottom ?? 0);
          expect(height).to.be.within(44, highest);
        });
        const mondays = steps.map((step) => step.querySelector('.week > span')!);
        const lefts = mondays.map((day) => day.getBoundingClientRect().left);
        expect(new Set(lefts).size).to.equal(1);
      }
    });

    for (const [lang, days] of Object.entries({ en: 'MTWTFSS', ar: 'نثرخجسح' })) {
      it(`names the days as in ${lang}, and to no screen reader`, async () => {
        addMessages('ar', {});
        const widget = await show(WIDE, { lang });
        const week = part(widget, 'frequency')!.querySelector<HTMLElement>('.week')!;
        expect(textOf(week).replace(/\s/g, '')).to.equal(days);
        expect(week.ariaHidden).to.equal('true');
      });
    }
  });

  describe('its slots', () => {
    it('replace the text of one stage', async () => {
      const own = document.createElement('p');
      own.slot = 'stage-2';
      own.textContent = 'Come to our strength class.';
      const widget = await show(WIDE, { stage: '2' }, own);
      expect(isShown(own)).to.be.true;
      expect(shownText(widget)).to.not.include('Add strength exercises as pain improves.');
      await press(widget, stageButtons(widget)[0]);
      expect(isShown(own)).to.be.false;
      expect(shownText(widget)).to.include(content.stages[0]!.whatToDo[0]!.text());
    });
  });

  describe('bad input', () => {
    const cases = { '9': [4, 4], '0': [1, 1], '-3': [1, 1], '2.4': [2, 2], second: [0, 0] };

    for (const [stage, [open, here]] of Object.entries(cases)) {
      it(`stage="${stage}" warns the webmaster and opens ${open ? `stage ${open}` : 'none'}`, async () => {
        const warnings = await warningsOf(async () => {
          const widget = await show(NARROW, { stage });
          expect(openStages(widget)).to.deep.equal(open ? [open] : []);
          const marked = stageNames(widget).findIndex((name) => name.endsWith('you are here'));
          expect(marked + 1).to.equal(here);
          expect(shownText(widget)).to.include('A setting on this page does not fit.');
          expect(shownText(widget)).to.not.include(`stage="${stage}"`);
        });
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.include(`<pht-recovery-stages stage="${stage}">`);
        expect(warnings[0]).to.include('1 to 4');
      });
    }

    it('shows the editor what is wrong with debug', async () => {
      const text = shownText(await show(NARROW, { stage: '9', debug: '' }));
      expect(text).to.include('<pht-recovery-stages stage="9">');
      expect(text).to.include('1 to 4');
    });

    it('says in words that no stage is used where none can be understood', async () => {
      const warnings = await warningsOf(async () => {
        const text = shownText(await show(NARROW, { stage: 'third', debug: '' }));
        expect(text).to.include('Allowed: 1 to 4. It counts as not set.');
      });
      expect(warnings.join()).to.include('Used: none.');
    });

    it('says nothing about values that fit', async () => {
      for (const stage of ['1', '4', ' 2 ']) {
        expect(await warningsOf(() => show(NARROW, { stage }))).to.deep.equal([]);
      }
    });

    it('never throws and is never blank, whatever the attributes say', async function () {
      this.timeout(60_000);
      const errors: unknown[] = [];
      const note = (event: Event) => errors.push(event);
      window.addEventListener('error', note);
      window.addEventListener('unhandledrejection', note);
      const widget = await show(NARROW);
      await warningsOf(async () => {
        for (const text of randomTexts(1000)) {
          for (const name of ['stage', 'heading-level', 'theme', 'sources', 'lang', 'dir']) {
            widget.setAttribute(name, text);
          }
          await widget.updateComplete;
          const here = stageNames(widget).findIndex((name) => name.endsWith('you are here')) + 1;
          expect(openStages(widget), text).to.deep.equal(here ? [here] : []);
          expect(isShown(part(widget, 'frequency'))).to.be.true;
        }
      });
      window.removeEventListener('error', note);
      window.removeEventListener('unhandledrejection', note);
      expect(errors).to.deep.equal([]);
    });
  });
});

const textOf = ({ textContent }: Element): string => textContent.trim();
const textOfStatement = ({ text }: Statement): string => text();
