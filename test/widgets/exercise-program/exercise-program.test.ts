import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { exercises } from '../../../src/content/exercises.js';
import { emergency, sameDay } from '../../../src/content/red-flags.js';
import { useClock } from '../../../src/kit/device/clock.js';
import { define } from '../../../src/kit/element/define.js';
import { addMessages } from '../../../src/kit/language/locale.js';
import { messages } from '../../../src/locales/ar.js';
import '../../../src/kit/language/messages-by-import.js';
import { ExerciseProgram } from '../../../src/widgets/exercise-program/exercise-program.js';
import { emulateMedia, itEmulating } from '../../support/emulation.js';
import { FakeClock } from '../../support/fake-clock.js';
import { PSEUDO_LOCALE } from '../../support/pseudo-locale.js';
import { until } from '../../support/until.js';
import { warningsOf } from '../../support/warnings.js';
import {
  all,
  button,
  detailsOf,
  focused,
  isShown,
  part,
  press,
  shownText,
  showWidget,
  type Attributes,
} from '../../support/widget.js';

// Alone, without the player that its define module brings along.
define('pht-exercise-program', ExerciseProgram);

const KEY = 'pht-exercise-program';
const TWO = { exercises: 'bridge-hold, hip-hinge' };

const show = (attributes: Attributes = {}, width = 760) =>
  showWidget('pht-exercise-program', width, attributes);

const rows = (program: ExerciseProgram) =>
  all(program, '.row').map((row) => row.querySelector('.label')!.textContent);
const openers = (program: ExerciseProgram) => all(program, '.opener');
const ticks = (program: ExerciseProgram) => all(program, '.tick input') as HTMLInputElement[];
const ticked = (program: ExerciseProgram) => ticks(program).map(({ checked }) => checked);
const nameOf = (box: HTMLElement) => (box as HTMLInputElement).labels![0]!.textContent.trim();
const pain = (program: ExerciseProgram, band: string) =>
  press(program, all(program, `[name="pain"][value="${band}"]`)[0]);
const keep = (program: ExerciseProgram) => all(program, '.keep input')[0] as HTMLInputElement;

async function choose(program: ExerciseProgram, stage: string): Promise<void> {
  const select = all(program, 'select')[0] as HTMLSelectElement;
  select.value = stage;
  select.dispatchEvent(new Event('change'));
  await program.updateComplete;
}

describe('pht-exercise-program', () => {
  let clock: FakeClock;
  let stopClock: () => void;

  beforeEach(() => {
    localStorage.clear();
    clock = new FakeClock();
    stopClock = useClock(clock);
  });
  afterEach(async () => {
    stopClock();
    localStorage.clear();
    await emulateMedia({ media: 'screen' });
  });

  describe('lists', () => {
    it('stage 1 without attributes, every exercise on request', async () => {
      const names = exercises.map(({ name }) => name.text());
      expect(rows(await show())).to.deep.equal(names.slice(0, 8));
      expect(rows(await show({ stage: 'all' }))).to.deep.equal(names);
    });

    it('the exercises of a recovery stage', async () => {
      expect(rows(await show({ stage: '2' }))).to.deep.equal([
        'Side plank',
        'Bridge lifts',
        'Face-down curl with a band',
        'Standing leg push-back',
        'Hamstring slider',
        'Nordic lower',
      ]);
      expect(rows(await show({ stage: '1' }))).to.have.length(8);
    });

    it('the clinic’s own, in its order, each once', async () => {
      const list = 'prone-curl, bridge-hold ,prone-curl\n step-up';
      expect(rows(await show({ exercises: list }))).to.deep.equal([
        'Face-down curl hold',
        'Bridge hold',
        'Step-up',
      ]);
    });

    for (const list of ['prone-curl، step-up', 'prone-curl؛step-up', 'prone-curl; step-up、']) {
      it(`the clinic’s own, with the commas and semicolons of “${list}”`, async () => {
        expect(rows(await show({ exercises: list }))).to.deep.equal([
          'Face-down curl hold',
          'Step-up',
        ]);
      });
    }

    it('a message where there is nothing to list', async () => {
      for (const list of ['', ' , ']) {
        const program = await show({ exercises: list });
        expect(shownText(program)).to.include('There is no exercise in this program yet.');
        expect(button(program, 'Start today’s session')).to.be.undefined;
        expect(isShown(part(program, 'red-flags'))).to.be.true;
      }
    });

    it('what it knows, and tells the webmaster of the rest', async () => {
      const warnings = await warningsOf(async () => {
        const program = await show({ exercises: 'brigde-hold, step-up', debug: '' });
        expect(rows(program)).to.deep.equal(['Step-up']);
        expect(shownText(program)).to.include('Please ask your clinic.');
        expect(shownText(program)).to.include('Did you mean bridge-hold?');
      });
      expect(warnings.join()).to.include('exercises="brigde-hold"');
    });

    it('stage 1 when the stage is nonsense, and all of the clinic’s own', async () => {
      const warnings = await warningsOf(async () => {
        expect(rows(await show({ stage: 'nine' }))).to.have.length(8);
        expect(rows(await show({ stage: 'nine', ...TWO }))).to.have.length(2);
      });
      expect(warnings.join()).to.include('stage="nine"').and.include('1, 2, 3, 4, all');
    });

    it('what a framework sets: a list, and the default for what is missing', async () => {
      const program = await show({ stage: 'all' });
      program.exercises = ['hip-hinge', 'bridge-hold'];
      await program.updateComplete;
      expect(rows(program)).to.deep.equal(['Hip hinge', 'Bridge hold']);
      for (const nothing of [undefined, null] as unknown[] as null[]) {
        program.exercises = nothing;
        await program.updateComplete;
        expect(rows(program)).to.have.length(20);
      }
      program.removeAttribute('stage');
      await program.updateComplete;
      expect(rows(program)).to.have.length(8);
      const late = document.createElement('pht-exercise-program');
      late.exercises = ['hip-hinge'];
      program.after(late);
      await late.updateComplete;
      expect(rows(late)).to.deep.equal(['Hip hinge']);
    });
  });

  describe('filters', () => {
    it('by stage, and follow the page when it sets another', async () => {
      const program = await show({ stage: '2' });
      await choose(program, '4');
      expect(rows(program)).to.include('Skips and strides').and.not.include('Bridge lifts');
      program.setAttribute('stage', '1');
      await program.updateComplete;
      expect(rows(program)).to.have.length(8);
    });

    it('offer only stages that the list has, called as in the recovery stages', async () => {
      const program = await show({ exercises: 'heel-slide, a-skip' });
      const options = [...(all(program, 'select')[0] as HTMLSelectElement).options];
      expect(options.map(({ text }) => text.trim())).to.deep.equal([
        'All stages',
        'Stage 1: Calm it down',
        'Stage 3: Return to activity',
        'Stage 4: Keep it strong',
      ]);
      expect(all(await show({ exercises: 'hip-hinge' }), 'select')).to.deep.equal([]);
    });

    it('by kit: what the patient has not got falls out, and comes back', async () => {
      const program = await show({ exercises: 'bridge-reps, resisted-curl, hamstring-slider' });
      const change = button(program, 'Change')!;
      expect(all(program, '.choice').some(isShown)).to.be.false;
      await press(program, change);
      expect(all(program, '.choice').every(isShown)).to.be.true;
      const band = all(program, '.choice input').find((one) => nameOf(one) === 'Exercise band');
      await press(program, band);
      expect(rows(program)).to.deep.equal(['Bridge lifts', 'Hamstring slider']);
      await press(program, band);
      expect(rows(program)).to.have.length(3);
    });

    it('by kit: say in one line what is needed, in the order and form of the language', async () => {
      const list = { exercises: 'heel-press-back, bridge-hold' };
      const program = await show(list);
      expect(shownText(program)).to.include('You need: Wall, Mat');
      await press(program, all(program, '.choice input')[0]);
      expect(shownText(program)).to.include('You need: Mat');
      await press(program, all(program, '.choice input')[1]);
      expect(shownText(program)).to.include('You need no equipment.');
    });

    it('say so when nothing fits', async () => {
      const program = await show({ exercises: 'hip-hinge' });
      await press(program, all(program, '.choice input')[0]);
      expect(shownText(program)).to.include('No exercise fits your choice.');
    });
  });

  describe('severe pain', () => {
    it('leaves range of motion and gentle holds, whatever the stage, and says why', async () => {
      const program = await show({ stage: '3' });
      await pain(program, 'stop');
      expect(rows(program)).to.deep.equal([
        'Heel slide',
        'Face-down knee bend',
        'Face-down leg lift',
        'Bridge hold',
        'Long bridge hold',
        'Face-down curl hold',
        'Heel press-back',
      ]);
      const text = shownText(program);
      expect(text).to.include('Gentle moves and holds only, for now');
      expect(text).to.include('says to stretch when pain is severe');
      expect(text).to.include('Experts avoid early moves that press on the tendon');
      expect(all(program, 'select')).to.deep.equal([]);
    });

    it('is announced, and ends when pain is better', async () => {
      const program = await show({ stage: '3' });
      await pain(program, 'stop');
      const status = all(program, '[role="status"]')[0]!;
      expect(status.textContent).to.equal('Gentle moves and holds only, for now');
      await pain(program, 'fine');
      expect(rows(program)).to.include('Split squat');
      expect(shownText(program)).not.to.include('for now');
    });

    it('comes from the page as well, above 5', async () => {
      expect(rows(await show({ stage: '3', pain: '6' }))).to.have.length(7);
      expect(rows(await show({ stage: '3', pain: '5' }))).to.include('Bridge lifts');
      const program = await show({ stage: '3', pain: '9' });
      await pain(program, 'fine');
      expect(rows(program)).to.include('Split squat');
    });

    it('leaves nothing of a list without gentle ones, and says so', async () => {
      const program = await show({ exercises: 'nordic-lower, a-skip', pain: '8' });
      expect(rows(program)).to.deep.equal([]);
      expect(shownText(program)).to.include('None of your exercises is gentle enough for now.');
    });

    it('does not lead to harder exercises', async () => {
      const program = await show({ pain: '8' });
      await press(program, openers(program)[4]);
      expect(button(program, 'Go to: Bridge hold')).to.exist;
      expect(button(program, 'Go to: Bridge lifts')).to.be.undefined;
    });
  });

  describe('sharp pain, or a pop', () => {
    it('stops: no exercise, no session, and all the signs that lead to care', async () => {
      const program = await show({ stage: '1' });
      expect(nameOf(all(program, '[value="sharp"]')[0]!)).to.equal(
        'It was sharp, or I felt a pop',
      );
      await pain(program, 'sharp');
      expect(rows(program)).to.deep.equal([]);
      for (const gone of ['summary', 'list']) expect(part(program, gone)).to.not.exist;
      expect(button(program, 'Start today’s session')).to.be.undefined;
      const text = shownText(program);
      expect(text).to.include('No exercises today.');
      expect(text).to.include('Felt a pop, or new weakness? See a doctor today.');
      expect(text).to.include('Go back a stage. In stage 1, do less next time.');
      expect(text).to.include('Get help if the pain has not settled within a week.');
      expect(text).to.include('Stop the program and see a doctor today');
      for (const sign of [...emergency.signs, ...sameDay.signs])
        expect(text).to.include(sign.text());
      expect(all(program, '[part=caution]').some(isShown)).to.be.true;
    });

    it('shows every sign, also in a program that is not the first of the page', async () => {
      await show({});
      const program = await show({ stage: '2' });
      await pain(program, 'sharp');
      for (const sign of [...emergency.signs, ...sameDay.signs])
        expect(shownText(program)).to.include(sign.text());
    });

    it('is said, and ends with another answer', async () => {
      const program = await show({ stage: '1' });
      await pain(program, 'sharp');
      const status = all(program, '[role="status"]')[0]!;
      expect(status.textContent).to.equal(
        'Stop. No exercises today. Felt a pop, or new weakness? See a doctor today.',
      );
      await pain(program, 'fine');
      expect(rows(program)).to.have.length(8);
      expect(shownText(program)).not.to.include('No exercises today.');
    });
  });

  describe('pain of 4 or 5', () => {
    it('leaves stages 1 and 2, without stretches and fast moves, and says so', async () => {
      const program = await show({ stage: '3' });
      await pain(program, 'ease');
      expect(rows(program)).to.include('Bridge lifts').and.not.include('Hip hinge');
      expect(shownText(program)).to.include('stay in stage 1 or 2 for now');
      const options = [...(all(program, 'select')[0] as HTMLSelectElement).options];
      expect(options.map(({ value }) => value)).to.deep.equal(['all', '1', '2']);
      await choose(program, 'all');
      for (const name of ['Standing stretch', 'Skips and strides', 'Step-up'])
        expect(rows(program)).not.to.include(name);
      await pain(program, 'fine');
      expect(rows(program)).to.have.length(20);
    });

    it('leaves nothing of a list that is for later, and says so', async () => {
      const program = await show({ exercises: 'hip-hinge', pain: '4' });
      expect(rows(program)).to.deep.equal([]);
      expect(shownText(program)).to.include('None of your exercises is gentle enough for now.');
    });
  });

  describe('today’s session', () => {
    const start = (program: ExerciseProgram) => all(program, '#start')[0];
    const CHOOSE = 'Choose your stage first.';
    const FIRST = `${CHOOSE} Not sure? Start with stage 1.`;

    it('cannot start until a stage is chosen, which is asked for where it starts', async () => {
      const shownFirst = [
        [{}, 'Choose your stage'],
        [{ stage: 'all' }, 'All stages'],
      ] as const;
      for (const [attributes, shown] of shownFirst) {
        const program = await show(attributes);
        const summary = part(program, 'summary')!;
        expect(summary.innerText).to.include(FIRST);
        const select = summary.querySelector('select')!;
        expect(select.selectedOptions[0]!.text.trim()).to.equal(shown);
        expect(start(program)).to.be.undefined;
        await choose(program, '1');
        expect(summary.innerText).not.to.include(CHOOSE);
        expect(start(program)!.innerText.trim()).to.equal('Start today’s session');
        await choose(program, 'all');
        expect(rows(program)).to.have.length(20);
        expect(start(program)).to.be.undefined;
      }
    });

    it('waits for the choice where a list has nothing for stage 1', async () => {
      const program = await show({ exercises: 'bridge-reps, hip-hinge' });
      expect(rows(program)).to.have.length(2);
      expect(part(program, 'summary')!.innerText).to.include(CHOOSE).and.not.include('Not sure?');
      expect(start(program)).to.be.undefined;
      await choose(program, '2');
      expect(start(program)).to.exist;
    });

    it('starts at once with a list of one stage, and with severe pain', async () => {
      for (const attributes of [{ exercises: 'nordic-lower, hip-hinge' }, { pain: '8' }]) {
        const program = await show(attributes);
        expect(shownText(program)).not.to.include(CHOOSE);
        expect(start(program)!.innerText.trim()).to.equal('Start today’s session');
      }
    });

    it('has its length beside the start, which follows the choice', async () => {
      const program = await show({ stage: '1' });
      expect(all(program, '#length')[0]!.innerText).to.equal('About 94 minutes');
      expect(start(program)!.getAttribute('aria-describedby')).to.equal('length');
      await press(program, all(program, '.choice input')[0]);
      expect(all(program, '#length')[0]!.innerText).to.match(/^About [1-8]\d minutes$/);
      const arabic = await show({ stage: '1', lang: 'ar' });
      addMessages('ar', messages);
      await until(() => /[٠-٩]/.test(all(arabic, '#length')[0]?.innerText ?? ''));
    });

    it('is above the list, which begins on the first screen of a phone', async () => {
      const program = await show({ stage: '1' }, 375);
      const top = program.getBoundingClientRect().top;
      const list = part(program, 'list')!.getBoundingClientRect().top - top;
      expect(start(program)!.getBoundingClientRect().bottom - top).to.be.at.most(list);
      expect(list).to.be.at.most(360);
    });

    it('comes after the question about pain, which decides what it has', async () => {
      const program = await show({ stage: '1' });
      const [question, button] = [all(program, '.pain')[0]!, start(program)!];
      expect(
        question.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING,
      ).to.be.above(0);
    });
  });

  describe('an exercise', () => {
    it('opens one at a time, keeps the focus, and tells the page', async () => {
      const program = await show(TWO);
      openers(program)[0]!.focus();
      const details = await detailsOf('pht-exercise-toggle', async () => {
        await sendKeys({ press: 'Enter' });
        await program.updateComplete;
        expect(shownText(program)).to.include('You drop fast.');
        await press(program, openers(program)[1]);
        expect(shownText(program)).to.include('Your back rounds.');
        expect(shownText(program)).not.to.include('You drop fast.');
        expect(focused(program)).to.equal(openers(program)[1]);
        await press(program, openers(program)[1]);
      });
      expect(all(program, '[part=dose]').some(isShown)).to.be.false;
      expect(details).to.deep.equal([
        { exercise: 'bridge-hold', open: true },
        { exercise: 'hip-hinge', open: true },
        { exercise: 'hip-hinge', open: false },
      ]);
    });

    it('plays its drawing', async () => {
      const program = await show(TWO);
      await press(program, openers(program)[0]);
      await press(program, button(program, 'Play the movement'));
      expect(button(program, 'Pause the movement')).to.exist;
      await press(program, openers(program)[1]);
      expect(button(program, 'Play the movement')).to.exist;
    });

    it('leads to an easier one of the list', async () => {
      const program = await show({ exercises: 'bridge-hold, long-bridge-hold' });
      await press(program, openers(program)[1]);
      await press(program, button(program, 'Go to: Bridge hold'));
      expect(openers(program)[0]!.ariaExpanded).to.equal('true');
      expect(focused(program)).to.equal(openers(program)[0]);
    });

    it('leads to a later stage only with a word about it', async () => {
      const program = await show({ stage: 'all' });
      const text = async (name: string) => {
        const opener = openers(program).find((one) => one.innerText.includes(name))!;
        await press(program, opener);
        return opener.closest('li')!.innerText;
      };
      const RULE = 'This is a stage 3 exercise. Go there only if stage 3 fits you.';
      expect(await text('Standing leg push-back')).to.include(RULE);
      expect(await text('Hamstring slider')).to.include(RULE);
      expect(await text('Face-down knee bend')).not.to.include('Go there only');
      expect(await text('Split squat')).to.include('after three good strength sessions');
    });

    it('says the stricter rule of a stretch', async () => {
      const program = await show({ exercises: 'standing-stretch' });
      await press(program, openers(program)[0]);
      expect(shownText(program)).to.include('Keep pain at 0–2 out of 10');
    });
  });

  describe('ticks', () => {
    it('are two a day for gentle ones, one for strength, each with a name', async () => {
      expect(ticks(await show(TWO)).map(nameOf)).to.deep.equal([
        'Bridge hold: done this morning',
        'Bridge hold: done this evening',
        'Hip hinge: done today',
      ]);
    });

    it('of a day stand side by side on a phone, with room for a finger and a glyph each', async () => {
      const program = await show({ exercises: 'bridge-hold, side-plank' }, 375);
      const [morning, evening, once] = all(program, '.tick');
      const [first, second, single] = [morning!, evening!, once!].map((tick) =>
        tick.getBoundingClientRect(),
      );
      expect(first!.top).to.equal(second!.top);
      expect(first!.right).to.be.at.most(second!.left);
      for (const { width, height } of [first!, second!, single!])
        expect(Math.min(width, height)).to.be.at.least(44);
      expect(isShown(morning!.querySelector('.icon')!)).to.be.true;
      expect(isShown(evening!.querySelector('.icon')!)).to.be.true;
      expect(once!.querySelector('.icon')).to.be.null;
      const thumbs = all(program, '.thumb').map((thumb) => thumb.getBoundingClientRect().left);
      expect(thumbs[0]).to.equal(thumbs[1]);
    });

    it('are counted, sent to the page, and can be taken back', async () => {
      const program = await show(TWO);
      expect(part(program, 'summary')!.innerText).to.include('0 of 3 done');
      const details = await detailsOf('pht-exercise-done', async () => {
        await press(program, ticks(program)[1]);
        expect(part(program, 'summary')!.innerText).to.include('1 of 3 done');
        await press(program, ticks(program)[1]);
      });
      expect(part(program, 'summary')!.innerText).to.include('0 of 3 done');
      expect(details).to.deep.equal([
        { exercise: 'bridge-hold', done: true },
        { exercise: 'bridge-hold', done: false },
      ]);
    });

    it('are for one day', async () => {
      const program = await show(TWO);
      await press(program, ticks(program)[0]);
      clock.pass(24 * 3_600_000);
      await program.updateComplete;
      expect(ticked(program)).to.deep.equal([false, false, false]);
    });

    it('stay in the page only, until the patient agrees', async () => {
      const program = await show(TWO);
      await press(program, ticks(program)[0]);
      expect(localStorage).to.have.length(0);
      await press(program, keep(program));
      expect(localStorage.getItem(KEY)).to.include('2026-01-01 bridge-hold 1');
      const other = await show(TWO);
      expect(ticked(other)).to.deep.equal([true, false, false]);
      expect(keep(other).checked).to.be.true;
    });

    it('are written as text, which old libraries leave alone', async () => {
      const program = await show(TWO);
      await press(program, keep(program));
      await press(program, ticks(program)[2]);
      const { data } = JSON.parse(localStorage.getItem(KEY)!) as { data: unknown };
      expect(data).to.equal('2026-01-01 hip-hinge 1');
    });

    it('are erased when the patient takes the word back', async () => {
      const program = await show(TWO);
      await press(program, keep(program));
      await press(program, ticks(program)[0]);
      await press(program, keep(program));
      expect(localStorage).to.have.length(0);
      expect(ticked(await show(TWO))).to.deep.equal([false, false, false]);
    });

    it('that another program on the page erases are gone, and not written again', async () => {
      const one = await show(TWO);
      await press(one, ticks(one)[0]);
      await press(one, keep(one));
      const other = await show(TWO);
      await press(one, keep(one));
      await other.updateComplete;
      expect(keep(other).checked).to.be.false;
      expect(ticked(other)).to.deep.equal([false, false, false]);
      // What the patient sees ticked here is not lost.
      expect(ticked(one)).to.deep.equal([true, false, false]);
      await press(other, ticks(other)[1]);
      expect(localStorage).to.have.length(0);
    });

    it('of before today do not come back once they are erased', async () => {
      const program = await show(TWO);
      await press(program, keep(program));
      await press(program, ticks(program)[0]);
      clock.pass(24 * 3_600_000);
      await press(program, ticks(program)[1]);
      await press(program, keep(program));
      await press(program, keep(program));
      expect(localStorage.getItem(KEY)).to.include('2026-01-02').and.not.include('2026-01-01');
    });

    it('that were erased while the page was frozen are not written again', async () => {
      const program = await show(TWO);
      await press(program, keep(program));
      await press(program, ticks(program)[0]);
      localStorage.clear();
      await press(program, ticks(program)[1]);
      expect(localStorage).to.have.length(0);
      expect(ticked(program)).to.deep.equal([false, true, false]);
    });

    it('taken back stay back', async () => {
      const one = await show(TWO);
      await press(one, keep(one));
      await press(one, ticks(one)[0]);
      const other = await show(TWO);
      await press(other, ticks(other)[0]);
      await one.updateComplete;
      expect(ticked(one)).to.deep.equal([false, false, false]);
      await press(one, ticks(one)[2]);
      expect(localStorage.getItem(KEY)).not.to.include('bridge-hold');
      expect(ticked(await show(TWO))).to.deep.equal([false, false, true]);
    });

    it('of two programs are kept together, whichever is told to keep them', async () => {
      const one = await show({ exercises: 'bridge-hold' });
      const other = await show({ exercises: 'hip-hinge' });
      await press(one, ticks(one)[0]);
      await press(other, ticks(other)[0]);
      await press(other, keep(other));
      await one.updateComplete;
      expect(ticked(one)).to.deep.equal([true, false]);
      expect(keep(one).checked).to.be.true;
      expect(localStorage.getItem(KEY)).to.include('bridge-hold').and.include('hip-hinge');
    });

    it('are kept again once there is room, and the patient hears no else', async () => {
      const { setItem } = Storage.prototype;
      const program = await show(TWO);
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      await press(program, keep(program));
      Storage.prototype.setItem = setItem;
      expect(shownText(program)).to.include('This browser does not keep data.');
      await press(program, ticks(program)[0]);
      expect(shownText(program)).not.to.include('This browser does not keep data.');
      expect(localStorage.getItem(KEY)).to.include('bridge-hold');
    });

    it('are kept for years, and do not grow for ever: the oldest go first', async () => {
      const old = [];
      for (let day = 0; day < 10_000; day++)
        old.push(`${new Date(day * 86_400_000).toISOString().slice(0, 10)} hip-hinge 1`);
      localStorage.setItem(KEY, JSON.stringify({ version: 1, data: old.join(';') }));
      const program = await show(TWO);
      await press(program, ticks(program)[0]);
      const { data } = JSON.parse(localStorage.getItem(KEY)!) as { data: string };
      expect(data.split(';')).to.deep.equal([...old.slice(1), '2026-01-01 bridge-hold 1']);
      expect(ticked(program)).to.deep.equal([true, false, false]);
    });

    it('are of an exercise, whose dose is the same in each stage that has it', async () => {
      const program = await show({ stage: '2' });
      const box = () => ticks(program).find((one) => nameOf(one).startsWith('Side plank'))!;
      await press(program, box());
      await choose(program, '3');
      expect(box().checked).to.be.true;
      await pain(program, 'ease');
      expect(box().checked).to.be.true;
    });

    it('are found at midnight, also after a sleep with the page in view', async () => {
      const program = await show(TWO);
      await press(program, ticks(program)[0]);
      clock.sleep(20 * 3_600_000);
      clock.pass(60_000);
      await program.updateComplete;
      expect(ticked(program)).to.deep.equal([false, false, false]);
    });

    it('can be saved as a file', async () => {
      const program = await show(TWO);
      await press(program, keep(program));
      await press(program, ticks(program)[0]);
      const file = await savedFile(() => button(program, 'Save as a file')!.click());
      expect(file).to.equal('date,exercise,time\r\n2026-01-01,bridge-hold,1');
    });

    it('that cannot be read are set aside, and the patient hears of it', async () => {
      await warningsOf(async () => {
        for (const data of ['"<b>"', '["2026-01-01 bridge-hold 1"]', '{"a":1}', '7']) {
          localStorage.setItem(KEY, `{"version":1,"data":${data}}`);
          const program = await show(TWO);
          expect(shownText(program)).to.include('Your saved check marks could not be read.');
          expect(ticked(program)).to.deep.equal([false, false, false]);
        }
      });
    });

    it('set aside are told of after a reload, and saved or deleted at the patient’s word', async () => {
      localStorage.setItem(`${KEY}-unreadable`, 'ticks of old');
      const program = await show(TWO);
      await press(program, keep(program));
      await press(program, ticks(program)[0]);
      expect(shownText(program)).to.include('Your saved check marks could not be read.');
      const file = await savedFile(() =>
        button(program, 'Save the old check marks as a file')!.click(),
      );
      expect(file).to.equal('ticks of old');
      await press(program, button(program, 'Delete the old check marks'));
      expect(shownText(program)).not.to.include('could not be read');
      expect(focused(program)).to.equal(keep(program));
      expect(Object.keys(localStorage)).to.deep.equal([KEY]);
      expect(ticked(await show(TWO))).to.deep.equal([true, false, false]);
    });
  });

  describe('on paper', () => {
    itEmulating(
      'has start and end, dose, steps, a week of boxes and the pain matrix',
      async () => {
        const program = await show({ exercises: 'heel-slide, prone-knee-bend', stage: '1' });
        window.dispatchEvent(new Event('beforeprint'));
        await emulateMedia({ media: 'print' });
        const items = all(program, '.list > li');
        expect(items).to.have.length(2);
        for (const item of items) {
          expect([...item.querySelectorAll('svg.figure')].filter(isShown)).to.have.length(2);
          expect(item.innerText).to.include('2 sets of 15').and.include('Twice a day');
          expect([...item.querySelectorAll('.steps')].filter(isShown)).to.have.length(1);
          const boxes = [...item.querySelectorAll('.week i')];
          expect(boxes).to.have.length(14);
          expect(boxes.every(isShown)).to.be.true;
        }
        const text = shownText(program);
        expect(text).to.match(
          /Stage 1: Calm it down[^]*Keep pain at 0–3[^]*Do 20–30% less[^]*emergency help now/,
        );
        for (const control of all(program, 'button:not(.opener, .folds *), input, select')) {
          expect(control.getBoundingClientRect().width, control.outerHTML).to.be.below(2);
        }
      },
    );
  });

  it('always shows the pain rule and the red flags', async () => {
    for (const attributes of [{}, { exercises: '' }, { pain: '9' }, { stage: '4' }] as const) {
      const program = await show(attributes);
      expect(all(program, '[part=caution]').some(isShown)).to.be.true;
      expect(part(program, 'red-flags')!.innerText).to.match(/bladder[^]*sudden pop/);
      program.remove();
    }
  });

  it('says nothing that cannot be translated', async () => {
    const program = await show({ lang: PSEUDO_LOCALE, pain: '8' });
    await press(program, openers(program)[0]);
    await press(program, keep(program));
    const english = shownText(program)
      .split(/\s+/)
      .filter((word) => /^[a-z]{4,}$/i.test(word));
    expect(
      english.filter((word) => !/^(Nasser|Phys|Ther|Sport|November|minutes)$/.test(word)),
    ).to.deep.equal([]);
  });

  it('changes its language, and loses nothing', async () => {
    addMessages('es', { Today: 'Hoy', '{0} of {1} done': '{0} de {1} hechos' });
    const program = await show(TWO);
    await press(program, ticks(program)[0]);
    program.lang = 'es';
    await new Promise((resolve) => setTimeout(resolve));
    await program.updateComplete;
    expect(part(program, 'summary')!.innerText).to.match(/Hoy[^]*1 de 3 hechos/);
  });
});

/** The text of the file that `action` hands the patient. */
async function savedFile(action: () => void): Promise<string> {
  const { createObjectURL } = URL;
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return createObjectURL.call(URL, blob);
  };
  const stay = (event: Event) => {
    if ((event.target as Element).matches('a[download]')) event.preventDefault();
  };
  document.addEventListener('click', stay, true);
  action();
  URL.createObjectURL = createObjectURL;
  document.removeEventListener('click', stay, true);
  return blobs[0]!.text();
}
