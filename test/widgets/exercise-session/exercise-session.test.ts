import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { addMessages } from '../../../src/kit/language/locale.js';
import { messages as arabic } from '../../../src/locales/ar.js';
import {
  all,
  button,
  detailsOf,
  focused,
  isShown,
  part,
  shownText,
} from '../../support/widget.js';
import { warningsOf } from '../../support/warnings.js';
import { randomTexts } from '../../support/random-texts.js';
import {
  readyIn,
  begin,
  counter,
  isRunning,
  pass,
  place,
  press,
  rate,
  settled,
  show,
  started,
  withDevice,
} from './widget.js';

const names = (widget: Parameters<typeof shownText>[0]) =>
  all(widget, '.list .label').map(({ textContent }) => textContent);

describe('pht-exercise-session', () => {
  const device = withDevice();

  describe('its exercises', () => {
    it('are those that are named, in that order, each once', async () => {
      const widget = await show({ exercises: 'prone-curl, bridge-hold,prone-curl' });
      expect(names(widget)).to.deep.equal(['Face-down curl hold', 'Bridge hold']);
    });

    it('are those of a stage, of the first one when none is given', async () => {
      const strength = await show({ exercises: '', stage: '2' });
      expect(names(strength)).to.include('Bridge lifts').and.not.include('Step-up');
      const first = await show({ exercises: '' });
      expect(names(first)).to.include('Heel slide').and.not.include('Bridge lifts');
    });

    it('can be left out; the length follows, and none is no session', async () => {
      const widget = await show({ exercises: 'bridge-hold, heel-slide' });
      expect(shownText(widget)).to.include('About 21 minutes');
      const [bridge, slide] = all(widget, '.choice input');
      slide!.click();
      await settled(widget);
      expect(shownText(widget)).to.include('About 11 minutes');
      bridge!.click();
      await settled(widget);
      expect(shownText(widget)).to.include('Choose at least one exercise.');
      expect((part(widget, 'start') as HTMLButtonElement).disabled).to.equal(true);
      slide!.click();
      await settled(widget);
      await press(widget, 'start');
      expect(shownText(widget)).to.include('Heel slide').and.include('Exercise 1 of 1');
    });

    it('say how long they take, beside the start', async () => {
      const widget = await show({ exercises: 'bridge-hold, heel-slide' });
      const length = all(widget, '#length')[0]!;
      expect(length.innerText).to.equal('About 21 minutes');
      expect(part(widget, 'start')!.getAttribute('aria-describedby')).to.equal('length');
      const [one, other] = [part(widget, 'start')!, length].map((e) => e.getBoundingClientRect());
      expect(Math.abs(one!.bottom - other!.top)).to.be.below(80);
    });

    it('may take about 10, 20 or 30 minutes of a long session: the first of its order', async () => {
      const widget = await show({ exercises: '', stage: '1' });
      const lengths = all(widget, '[part=length] label');
      expect(lengths.map(({ innerText }) => innerText.trim())).to.deep.equal([
        '8 min',
        '16 min',
        '29 min',
        'All',
      ]);
      const isChosen = () =>
        (all(widget, '.choice input') as HTMLInputElement[]).map(({ checked }) => checked);
      expect(isChosen().every(Boolean)).to.equal(true);
      lengths[1]!.click();
      await settled(widget);
      expect(shownText(widget)).to.include('About 16 minutes');
      expect(isChosen().slice(0, 3)).to.deep.equal([true, true, false]);
      lengths[3]!.click();
      await settled(widget);
      expect(isChosen().every(Boolean)).to.equal(true);
      lengths[0]!.click();
      await settled(widget);
      await press(widget, 'start');
      expect(shownText(widget)).to.include('Heel slide').and.include('Exercise 1 of 1');
    });

    it('of a long session are a line with a button that opens the list', async () => {
      const widget = await show({ exercises: '' });
      const choose = part(widget, 'choose')!;
      const isListShown = () =>
        part(widget, 'list')!.checkVisibility({ contentVisibilityAuto: true });
      expect(choose.innerText).to.include('Exercises: 8 of 8').and.include('Choose');
      expect(choose.ariaExpanded).to.equal('false');
      expect(choose.querySelectorAll('svg.figure')).to.have.length(8);
      expect(isListShown()).to.equal(false);
      await press(widget, 'choose');
      expect(choose.ariaExpanded).to.equal('true');
      expect(isListShown()).to.equal(true);
      all(widget, '.choice input')[0]!.click();
      await settled(widget);
      expect(choose.innerText).to.include('Exercises: 7 of 8');
    });

    it('are seen at once where they are few', async () => {
      const widget = await show({ exercises: 'bridge-hold, heel-slide' });
      expect(part(widget, 'choose')).to.equal(undefined);
      expect(isShown(part(widget, 'list'))).to.equal(true);
    });

    it('offer no shorter session where there is none', async () => {
      const widget = await show({ exercises: 'side-plank' });
      expect(all(widget, '[part=length]')).to.have.length(0);
    });

    it('leave fast moves for later, and say when; alone they are chosen', async () => {
      const widget = await show({ exercises: 'hip-hinge, a-skip' });
      const boxes = () => all(widget, '.choice input') as HTMLInputElement[];
      expect(boxes().map(({ checked }) => checked)).to.deep.equal([true, false]);
      expect(shownText(widget)).to.include('after three good strength sessions in a row');
      boxes()[1]!.click();
      await settled(widget);
      const starts = await detailsOf('pht-session-start', () => press(widget, 'start'));
      expect(starts).to.deep.equal([{ exercises: ['hip-hinge', 'a-skip'] }]);
      const alone = await show({ id: 'alone', exercises: 'a-skip' });
      expect((all(alone, '.choice input')[0] as HTMLInputElement).checked).to.equal(true);
    });

    it('come as a list too, as frameworks set it, and nothing means the stage', async () => {
      const widget = await show();
      widget.exercises = ['prone-curl', 'bridge-hold'];
      await settled(widget);
      expect(names(widget)).to.deep.equal(['Face-down curl hold', 'Bridge hold']);
      for (const nothing of [undefined, null] as unknown[] as null[]) {
        widget.exercises = nothing;
        widget.stage = nothing as never;
        widget.sets = nothing;
        await settled(widget);
        expect(names(widget)).to.include('Heel slide').and.not.include('Bridge lifts');
        expect(all(widget, '.dose').map(({ textContent }) => textContent)[3]).to.include(
          '5 × 30',
        );
      }
    });

    it('come with the pain rule and the red flags, before anything starts', async () => {
      const widget = await show();
      expect(shownText(widget)).to.include('Stop this exercise');
      expect(shownText(widget)).to.match(/This program is for adults\. A sudden pop/);
    });

    it('have the dose that a clinic sets, as far as they allow it', async () => {
      const widget = await show({ exercises: 'bridge-hold, heel-slide', sets: '3', hold: '20' });
      const doses = all(widget, '.dose').map(({ innerText }) => innerText);
      expect(doses[0]).to.include('3 × 20 sec');
      expect(doses[1]).to.include('2 × 15');
    });
  });

  describe('bad input', () => {
    it('names the nearest exercise to the webmaster, and tells the patient calmly', async () => {
      let text = '';
      const warnings = await warningsOf(async () => {
        const widget = await show({ exercises: 'bridge-hld, side-plank', debug: '' });
        expect(names(widget)).to.deep.equal(['Side plank']);
        text = shownText(widget);
      });
      expect(warnings.join()).to.match(/did you mean "bridge-hold"/i);
      expect(text).to.include('An exercise on this page cannot be shown.');
      expect(text).to.include('Did you mean bridge-hold?');
    });

    it('never leaves it empty', async () => {
      await warningsOf(async () => {
        const widget = await show({ exercises: 'yoga', stage: '9', sets: 'many' });
        expect(names(widget).length).to.be.above(0);
        expect(isShown(part(widget, 'start'))).to.equal(true);
      });
    });

    it('in the dose leaves each exercise its own', async () => {
      const warnings = await warningsOf(async () => {
        const widget = await show({ exercises: 'bridge-hold, heel-slide', sets: 'lots' });
        const doses = all(widget, '.dose').map(({ innerText }) => innerText);
        expect(doses[0]).to.include('5 × 30 sec');
        expect(doses[1]).to.include('2 × 15');
      });
      expect(warnings.join()).to.include('sets="lots"> is not 1 to 5. Used: none.');
    });

    it('of any kind leaves it whole', async function () {
      this.timeout(60_000);
      const attributes = 'exercises,stage,sets,reps,hold,rest,tempo,side,lang'.split(',');
      addMessages('ar', arabic);
      await warningsOf(async () => {
        const widget = await show();
        for (const [index, text] of randomTexts(200).entries()) {
          widget.setAttribute(attributes[index % attributes.length]!, text);
          await widget.updateComplete;
          expect(part(widget, 'start')?.checkVisibility(), JSON.stringify(text)).to.equal(true);
        }
      });
    });
  });

  describe('a session', () => {
    it('pauses and goes on after a countdown', async () => {
      const widget = await started();
      await pass(widget, 23);
      await press(widget, 'primary');
      expect(device().spoken.at(-1)![1]).to.equal('Paused');
      await pass(widget, 60);
      expect(counter(widget)).to.equal('Hold 20');
      await press(widget, 'primary');
      expect(counter(widget)).to.equal('Get ready 3');
      await pass(widget, 4);
      expect(counter(widget)).to.equal('Hold 19');
      expect(
        device()
          .spoken.slice(-2)
          .map(([, words]) => words),
      ).to.deep.equal(['Get ready.', 'Hold for 30 seconds.']);
    });

    it('skips to the next set, and goes back', async () => {
      const widget = await started();
      await press(widget, 'next');
      expect(place(widget)).to.equal('Set 2 of 5');
      await press(widget, 'back');
      expect(place(widget)).to.equal('Set 1 of 5');
      await pass(widget, 20);
      await press(widget, 'back');
      expect(counter(widget)).to.equal('Get ready 10');
    });

    it('rests longer, or shorter, and says what is next', async () => {
      const widget = await started();
      await pass(widget, 46);
      expect(counter(widget)).to.equal('Rest 1:57');
      expect(shownText(widget)).to.include('Up next').and.include('Set 2 of 5');
      button(widget, 'Rest 15 seconds more')!.click();
      await settled(widget);
      expect(counter(widget)).to.equal('Rest 2:12');
      await press(widget, 'skip-rest');
      expect(counter(widget)).to.equal('Get ready 3');
      expect(focused(widget)).to.equal(part(widget, 'primary'));
    });

    it('leaves out an exercise', async () => {
      const widget = await started({ exercises: 'bridge-hold, heel-slide' });
      button(widget, 'Skip this exercise')!.click();
      await settled(widget);
      expect(shownText(widget)).to.include('Heel slide').and.include('Exercise 2 of 2');
    });

    it('asks before it ends, and stands still meanwhile', async () => {
      const widget = await started();
      await pass(widget, 20);
      await press(widget, 'close');
      expect(shownText(widget)).to.include('End this session?');
      expect(focused(widget)!.innerText.trim()).to.equal('End this session?');
      await press(widget, 'primary');
      expect(isRunning(widget)).to.equal(true);
      await press(widget, 'close');
      await press(widget, 'finish');
      expect(shownText(widget)).to.include('How bad was the pain at its worst?');
    });

    it('keeps what it began with, whatever becomes of the attributes', async () => {
      const widget = await started();
      widget.setAttribute('exercises', 'heel-slide');
      await settled(widget);
      expect(shownText(widget)).to.include('Bridge hold');
      await pass(widget, 14);
      expect(counter(widget)).to.equal('Hold 29');
    });

    it('tells the page what was done, but not how much it hurt', async () => {
      const events: unknown[] = [];
      const widget = await show({ exercises: 'bridge-hold, bridge-reps', sets: '1', reps: '1' });
      const done = await detailsOf('pht-session-done', async () => {
        events.push(...(await detailsOf('pht-session-start', () => begin(widget))));
        const exercises = await detailsOf('pht-session-exercise', () => pass(widget, 46));
        events.push(...exercises);
        button(widget, 'Skip this exercise')!.click();
        await settled(widget);
        button(widget, 'Skip this exercise')!.click();
        await settled(widget);
        await rate(widget, 7);
        await press(widget, 'finish');
      });
      expect(events).to.deep.equal([
        { exercises: ['bridge-hold', 'bridge-reps'] },
        { exercise: 'bridge-hold' },
      ]);
      expect(done).to.deep.equal([
        {
          complete: true,
          exercises: [
            { exercise: 'bridge-hold', sets: 1, of: 1 },
            { exercise: 'bridge-reps', sets: 0, of: 1 },
          ],
        },
      ]);
      expect(shownText(widget)).to.include('Sets: 1 of 1').and.include('Sets: 0 of 1');
    });

    it('of which a leg was skipped in each set does nothing, and says so', async () => {
      const widget = await show({ exercises: 'heel-slide', sets: '2' });
      const exercises = await detailsOf('pht-session-exercise', async () => {
        await begin(widget);
        for (let set = 0; set < 2; set++) {
          await press(widget, 'next');
          for (let second = 0; second < 600; second++) {
            if (/^Rest|How bad/m.test(shownText(widget))) break;
            await pass(widget, 1);
          }
          if (set === 0) await press(widget, 'skip-rest');
        }
      });
      const done = await detailsOf('pht-session-done', () => press(widget, 'finish'));
      expect(exercises).to.deep.equal([]);
      expect(done).to.deep.equal([
        { complete: true, exercises: [{ exercise: 'heel-slide', sets: 0, of: 2 }] },
      ]);
      expect(shownText(widget)).to.include('Sets: 0 of 2').and.include('Session ended');
    });

    it('can be done again', async () => {
      const widget = await started({ sets: '1', hold: '5' });
      await pass(widget, 21);
      await press(widget, 'finish');
      await press(widget, 'finish');
      expect(focused(widget)).to.equal(part(widget, 'start'));
      await begin(widget);
      expect(counter(widget)).to.equal('Get ready 10');
    });
  });

  describe('pain', () => {
    async function hurting(score: number) {
      const widget = await started();
      await pass(widget, 20);
      await press(widget, 'hurts');
      expect(device().spoken.at(-1)![1]).to.equal('How bad is the pain now?');
      await rate(widget, score);
      return widget;
    }

    it('stops the work at once, and asks how bad it is', async () => {
      const widget = await started();
      await pass(widget, 20);
      await press(widget, 'hurts');
      expect(focused(widget)!.innerText.trim()).to.equal('How bad is the pain now?');
      await pass(widget, 60);
      await press(widget, 'primary');
      expect(counter(widget)).to.equal('Get ready 3');
    });

    it('that is sharp, or too much, offers the number to call, where the page names one', async () => {
      const call = (widget: Parameters<typeof part>[0]) =>
        all(widget, '[part="call"]').find(isShown);
      const widget = await started({ 'emergency-number': '911' });
      await press(widget, 'hurts');
      expect(call(widget)).to.equal(undefined);
      all(widget, '.sharp input')[0]!.click();
      await pass(widget, 1);
      expect(call(widget)!.getAttribute('href')).to.equal('tel:911');
      expect(call(widget)!.closest('.note')!.textContent).to.include('Get emergency help now');
      await press(widget, 'finish');
      expect(call(widget)!.getAttribute('href')).to.equal('tel:911');
    });

    it('of 0 to 3 is fine', async () => {
      const widget = await hurting(3);
      expect(shownText(widget)).to.include('That is fine');
      expect(device().spoken.at(-1)![1]).to.include('But stop if it is sharp');
      await press(widget, 'primary');
      expect(isRunning(widget)).to.equal(true);
    });

    it('of 4 or 5 asks for care, and offers to leave the exercise out', async () => {
      const widget = await hurting(5);
      expect(shownText(widget)).to.include('You may go on, but do not add more today.');
      button(widget, 'Skip this exercise')!.click();
      await settled(widget);
      expect(shownText(widget)).to.include('How bad was the pain at its worst?');
    });

    it('above 5 ends the session: there is no way on', async () => {
      const widget = await hurting(6);
      expect(device().spoken.at(-1)![1]).to.include('Stop this exercise');
      expect(shownText(widget)).to.include('A sudden pop or tearing');
      expect(part(widget, 'primary')).to.equal(undefined);
      device().mediaKeys.get('play')!();
      device().mediaKeys.get('nexttrack')!();
      await pass(widget, 30);
      expect(shownText(widget)).to.include('How bad is the pain now?');
      const done = await detailsOf('pht-session-done', () => press(widget, 'finish'));
      expect(done).to.deep.equal([
        { complete: false, exercises: [{ exercise: 'bridge-hold', sets: 0, of: 5 }] },
      ]);
      expect(shownText(widget)).to.include('Session ended').and.include('Go back a stage.');
    });

    it('above 5 leads to care: both lists are shown, and a voice says the worst', async () => {
      const widget = await hurting(6);
      const text = shownText(widget);
      expect(text).to.include('Get emergency help now').and.include('bladder');
      expect(text).to.include('Stop the program and see a doctor today for these');
      expect(text).to.include('A foot that has become weak');
      expect(text).to.include('Go back a stage. In stage 1, do less next time.');
      expect(device().spoken.at(-1)![1]).to.include('Felt a pop, or new weakness?');
      expect(device().spoken.at(-1)![1]).to.include('See a doctor today.');
    });

    it('that was sharp, or a pop, ends the session whatever its number', async () => {
      const widget = await hurting(2);
      expect(part(widget, 'primary')).to.exist;
      await press(widget, 'sharp');
      await pass(widget, 1);
      expect(shownText(widget)).to.include('Stop this exercise').and.include('sudden pop');
      expect(shownText(widget)).not.to.include('You may go on');
      expect(device().spoken.at(-1)![1]).to.include('Felt a pop, or new weakness?');
      expect(part(widget, 'primary')).to.equal(undefined);
      await press(widget, 'finish');
      expect(shownText(widget)).to.include('Session ended').and.include('That was too much');
    });

    it('that was sharp by mistake only is taken back', async () => {
      const widget = await started();
      await press(widget, 'hurts');
      await press(widget, 'sharp');
      expect(shownText(widget)).to.include('Stop this exercise');
      await press(widget, 'sharp');
      expect(shownText(widget)).not.to.include('Stop this exercise');
      await press(widget, 'primary');
      await press(widget, 'hurts');
      expect(part(widget, 'sharp')!.querySelector('input')!.checked).to.equal(false);
    });

    it('that was sharp is asked about at the end, too', async () => {
      const widget = await started({ sets: '1', hold: '5' });
      await pass(widget, 21);
      expect(part(widget, 'finish')!.innerText).to.equal('No answer');
      await press(widget, 'sharp');
      expect(part(widget, 'finish')!.innerText).to.equal('Finish');
      expect(shownText(widget)).to.include('That was too much').and.include('sudden pop');
      expect(shownText(widget)).not.to.include('Stop this exercise');
    });

    it('of 3 is too much for a stretch', async () => {
      const widget = await started({ exercises: 'standing-stretch, hip-hinge' });
      expect(shownText(widget)).to.include('At 3 or more, ease off.');
      await press(widget, 'hurts');
      await rate(widget, 3);
      expect(shownText(widget)).to.include('Ease off').and.not.include('That is fine');
      button(widget, 'Skip this exercise')!.click();
      await settled(widget);
      await press(widget, 'hurts');
      await rate(widget, 3);
      expect(shownText(widget)).to.include('That is fine');
    });

    it('tells the page nothing: a session that it ended is like one that was closed', async () => {
      const details: unknown[][] = [];
      for (const buttons of [
        ['hurts', 'sharp', 'finish'],
        ['close', 'finish', 'finish'],
      ]) {
        const widget = await started();
        const names = ['start', 'exercise', 'done'];
        const told: unknown[] = [];
        const note = ({ type, detail }: Event & { detail?: unknown }) => told.push(type, detail);
        for (const name of names) document.addEventListener(`pht-session-${name}`, note);
        for (const name of buttons) await press(widget, name);
        for (const name of names) document.removeEventListener(`pht-session-${name}`, note);
        details.push(told);
        widget.remove();
        sessionStorage.clear();
      }
      expect(details[0]).to.deep.equal(details[1]);
    });

    it('at the end leads to what to do the day after', async () => {
      const widget = await started({ sets: '1', hold: '5' });
      await pass(widget, 21);
      await rate(widget, 4);
      expect(shownText(widget)).to.match(/back to usual:\s+Stay at this level/);
      expect(shownText(widget)).to.match(/worse:\s+Go back to an exercise that is easier/);
      await rate(widget, 2);
      expect(shownText(widget)).to.match(/back to usual:\s+Do the same again/);
      expect(shownText(widget)).to.match(/worse:\s+Do 20–30% less/);
    });
  });

  describe('by keyboard', () => {
    it('is used from start to end', async () => {
      const widget = await show({ sets: '2', hold: '5', rest: '30' });
      part(widget, 'start')!.focus();
      await sendKeys({ press: 'Enter' });
      await settled(widget);
      expect(focused(widget)).to.equal(part(widget, 'primary'));
      expect(isRunning(widget)).to.equal(false);
      await sendKeys({ press: ' ' });
      await settled(widget);
      expect(isRunning(widget)).to.equal(true);
      await sendKeys({ press: ' ' });
      await settled(widget);
      expect(isRunning(widget)).to.equal(false);
      await sendKeys({ press: ' ' });
      await settled(widget);
      expect(isRunning(widget)).to.equal(true);
      await sendKeys({ press: 'ArrowRight' });
      await settled(widget);
      expect(place(widget)).to.equal('Set 2 of 2');
      await sendKeys({ press: 'ArrowLeft' });
      await settled(widget);
      expect(place(widget)).to.equal('Set 1 of 2');
      await sendKeys({ press: 'ArrowRight' });
      await sendKeys({ press: 'ArrowRight' });
      await settled(widget);
      expect(focused(widget)!.innerText).to.include('How bad was the pain');
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: ' ' });
      await settled(widget);
      await sendKeys({ press: 'ArrowRight' });
      await settled(widget);
      expect(shownText(widget)).to.include('That is fine');
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: ' ' });
      await settled(widget);
      expect(shownText(widget)).to.include('That was too much');
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await settled(widget);
      expect(shownText(widget)).to.include('Session ended');
    });

    it('follows the direction of the text', async () => {
      const widget = await started({ dir: 'rtl' });
      await sendKeys({ press: 'ArrowLeft' });
      await settled(widget);
      expect(place(widget)).to.equal('Set 2 of 5');
    });

    it('follows it also when it changes', async () => {
      const widget = await started();
      const mirrored = () =>
        all(widget, '.bar').filter((bar) => getComputedStyle(bar).transform !== 'none').length;
      expect(mirrored()).to.equal(0);
      for (const dir of ['rtl', 'ltr']) {
        widget.dir = dir;
        await settled(widget);
        expect(mirrored()).to.equal(dir === 'rtl' ? all(widget, '.bar').length : 0);
        await sendKeys({ press: 'ArrowLeft' });
        await settled(widget);
        expect(place(widget)).to.equal(dir === 'rtl' ? 'Set 2 of 5' : 'Set 1 of 5');
      }
    });

    it('go to the button that was clicked, where a browser does not give it the focus', async () => {
      const widget = await started();
      focused(widget)!.blur();
      // Made by a script, it gives no focus in any browser.
      const click = new MouseEvent('click', { detail: 1, bubbles: true, composed: true });
      part(widget, 'next')!.dispatchEvent(click);
      await settled(widget);
      expect(focused(widget)).to.equal(part(widget, 'next'));
    });

    it('listens to the media keys', async () => {
      const widget = await started();
      const use = async (name: string) => {
        device().mediaKeys.get(name)!();
        await settled(widget);
      };
      await use('pause');
      expect(isRunning(widget)).to.equal(false);
      await use('play');
      expect(isRunning(widget)).to.equal(true);
      await use('nexttrack');
      expect(place(widget)).to.equal('Set 2 of 5');
      await use('previoustrack');
      expect(place(widget)).to.equal('Set 1 of 5');
      widget.dispatchEvent(new KeyboardEvent('keydown', { key: 'MediaPlayPause' }));
      await settled(widget);
      expect(isRunning(widget)).to.equal(false);
      widget.remove();
      expect([...device().mediaKeys.values()].every((action) => action === null)).to.equal(true);
    });

    it('takes Escape for a no to the end of the session', async () => {
      const widget = await started();
      await press(widget, 'close');
      await sendKeys({ press: 'Escape' });
      await settled(widget);
      expect(shownText(widget)).not.to.include('End this session?');
      expect(isRunning(widget)).to.equal(true);
    });

    it('acts in the player only, not in the sources below', async () => {
      const widget = await started();
      const below = all(widget, '[part="footer"] button')[0]!;
      below.focus();
      await sendKeys({ press: 'ArrowRight' });
      await settled(widget);
      expect(focused(widget)).to.equal(below);
      expect(place(widget)).to.equal('Set 1 of 5');
    });

    it('leaves the keys of the page alone', async () => {
      const widget = await started();
      const field = document.createElement('input');
      widget.after(field);
      field.focus();
      await sendKeys({ press: 'ArrowRight' });
      await sendKeys({ press: ' ' });
      await settled(widget);
      expect(place(widget)).to.equal('Set 1 of 5');
      expect(field.value).to.equal(' ');
    });
  });

  it('is accessible in each state', async function () {
    this.timeout(60_000);
    const widget = await show({ sets: '2', hold: '5', rest: '30' });
    await expect(widget).to.be.accessible();
    await press(widget, 'start');
    await expect(widget).to.be.accessible();
    await readyIn(widget, 10);
    await expect(widget).to.be.accessible();
    await pass(widget, 22);
    await expect(widget).to.be.accessible();
    await press(widget, 'hurts');
    await rate(widget, 8);
    await expect(widget).to.be.accessible();
    await press(widget, 'finish');
    await expect(widget).to.be.accessible();
  });
});
