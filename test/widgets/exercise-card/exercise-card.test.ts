import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { exercises } from '../../../src/content/exercises.js';
import { ExerciseCard } from '../../../src/widgets/exercise-card/exercise-card.js';
import { define } from '../../support/define.js';
import { emulateMedia, itEmulating } from '../../support/emulation.js';
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

define('pht-exercise-card', ExerciseCard);

const WIDE = 760;
const show = (attributes: Attributes = {}, ...children: Node[]) =>
  showWidget('pht-exercise-card', WIDE, attributes, ...children);

const dose = (card: ExerciseCard) => part(card, 'dose')!.innerText.replace(/\s+/g, ' ').trim();

const openWays = (card: ExerciseCard) => press(card, button(card, 'Too hard? Too easy?'));

describe('pht-exercise-card', () => {
  afterEach(() => emulateMedia({ media: 'screen', reducedMotion: 'no-preference' }));

  describe('shows', () => {
    it('how much and how often, the start, how to do it, and the pain rule, in this order', async () => {
      for (const width of [375, WIDE]) {
        const card = await showWidget('pht-exercise-card', width, { exercise: 'bridge-hold' });
        const text = shownText(card).replaceAll(/\s+/g, ' ');
        expect(text).to.match(/Bridge hold.*Stage 1: Calm it down.*Sets 5.*Once or twice a day/);
        expect(text).to.match(/Once or twice a day You need: Mat.*Start.*How to do it/);
        expect(text).to.match(/How to do it.*Lie on your back.*Hold for 30 sec.*Lower your hips/);
        expect(text).to.match(
          /Lower your hips slowly.*Keep pain at 0–3.*Stop and get help today/,
        );
      }
    });

    it('the pain ruler with what to do at each band, and stops what is sharp', async () => {
      const card = await show({ exercise: 'bridge-hold' });
      const rows = [...part(card, 'pain-ruler')!.children].map((row) =>
        [...row.children].map((cell) => (cell as HTMLElement).innerText.trim()),
      );
      expect(rows).to.deep.equal([
        ['0–3 Mild', 'That is fine'],
        ['4–5 Medium', 'Take care. Do not add more today.'],
        ['6–10 Severe', 'It was sharp, or I felt a pop', 'Stop this exercise'],
      ]);
      expect(shownText(card)).to.include('The next morning, pain should be back to usual.');
    });

    it('a rule of its own for a stretch, without the bands, which do not fit it', async () => {
      const card = await show({ exercise: 'standing-stretch' });
      expect(shownText(card)).to.match(/Keep pain at 0–2[^]*At 3 or more, ease off/);
      expect(part(card, 'pain-ruler')).to.be.undefined;
      expect(part(card, 'pain-matrix')).to.be.undefined;
      expect(all(card, '.folds > *')).to.deep.equal([]);
    });

    it('what to do if it hurts, mistakes, and other ways, one at a time', async () => {
      const card = await show({ exercise: 'bridge-hold' });
      const folded = {
        'What if it hurts?': /Worse the next morning[^]*Do 20–30% less[^]*within a week/,
        'Common mistakes': /You drop fast/,
        'Too hard? Too easy?': /Lift half as high[^]*Use one leg/,
      };
      for (const words of Object.values(folded)) expect(shownText(card)).not.to.match(words);
      for (const [name, words] of Object.entries(folded)) {
        const fold = button(card, name)!;
        expect(fold.getBoundingClientRect().height).to.be.at.least(44);
        expect(fold.closest('[role="heading"]')).to.exist;
        await press(card, fold);
        expect(all(card, '.folds [aria-expanded="true"]')).to.deep.equal([fold]);
        expect(shownText(card)).to.match(words);
      }
      await press(card, button(card, 'Too hard? Too easy?'));
      expect(all(card, '.folds [aria-expanded="true"]')).to.deep.equal([]);
    });

    it('little enough for two screens of a phone', async () => {
      const card = await showWidget('pht-exercise-card', 375, { exercise: 'bridge-hold' });
      const flags = part(card, 'red-flags')!.getBoundingClientRect();
      const top = card.getBoundingClientRect().top;
      expect(part(card, 'start')!.getBoundingClientRect().bottom - top).to.be.below(560);
      expect(flags.top - top).to.be.below(1130);
    });

    it('sets, and what fits the exercise of repetitions, holds and times', async () => {
      expect(dose(await show({ exercise: 'bridge-hold' }))).to.equal(
        'Sets 5 Hold 30 sec Rest 2 min',
      );
      expect(dose(await show({ exercise: 'hip-hinge' }))).to.equal(
        'Sets 3 Repetitions 15 Up and down 3 sec each Rest 2 min',
      );
    });

    it('its own exercise again once the attribute is gone', async () => {
      const card = await show({ exercise: 'hip-hinge' });
      card.removeAttribute('exercise');
      await card.updateComplete;
      expect(part(card, 'title')!.innerText).to.equal('Bridge hold');
    });

    it('a word and its fallback while a framework has no exercise for it', async () => {
      await warningsOf(async () => {
        const fallback = document.createElement('p');
        fallback.textContent = 'Bridge hold, five times';
        const late = document.createElement('pht-exercise-card');
        late.append(fallback);
        late.exercise = undefined;
        (await show()).after(late);
        await late.updateComplete;
        expect(shownText(late)).to.include('Please ask your clinic.');
        expect(isShown(fallback)).to.be.true;
        late.exercise = 'hip-hinge';
        await late.updateComplete;
        expect(part(late, 'title')!.innerText).to.equal('Hip hinge');
        late.exercise = undefined;
        await late.updateComplete;
        expect(isShown(fallback)).to.be.true;
      });
    });

    for (const { id, name } of exercises) {
      it(`${id} without a warning, with its drawing`, async () => {
        let card: ExerciseCard | undefined;
        const warnings = await warningsOf(async () => {
          card = await show({ exercise: id });
        });
        expect(warnings).to.deep.equal([]);
        expect(part(card!, 'title')!.innerText).to.equal(name.text());
        const drawing = part(card!, 'illustration')!;
        expect(drawing.getAttribute('aria-label')).to.equal(`Drawing: ${name.text()}`);
        expect(drawing.querySelectorAll('path').length).to.be.above(20);
      });
    }

    it('the clinic’s own steps, caution and film', async () => {
      const own = ['steps', 'caution', 'video'].map((slot) => {
        const text = document.createElement('p');
        text.slot = slot;
        text.textContent = `our ${slot}`;
        return text;
      });
      const card = await show({}, ...own);
      for (const one of own) expect(isShown(one)).to.be.true;
      expect(isShown(part(card, 'steps'))).to.be.false;
      expect(shownText(card)).to.include('Keep pain at 0–3 out of 10');
    });
  });

  describe('the clinic’s dose', () => {
    it('is shown and sent with the start', async () => {
      const card = await show({ exercise: 'bridge-hold', sets: '3', hold: '20', rest: '90' });
      expect(dose(card)).to.equal('Sets 3 Hold 20 sec Rest 90 sec');
      expect(shownText(card)).to.include('Hold for 20 sec');
      const [detail] = await detailsOf('pht-exercise-start', () =>
        press(card, part(card, 'start')),
      );
      expect(detail).to.deep.equal({
        exercise: 'bridge-hold',
        dose: { sets: 3, reps: 1, hold: 20, rest: 90, tempo: 3, side: 'both' },
      });
    });

    it('is read in Arabic digits too, beside a name with marks of direction', async () => {
      const card = await show({ exercise: '\u200fbridge-hold ', sets: '٣', hold: '٢٠' });
      expect(dose(card)).to.equal('Sets 3 Hold 20 sec Rest 2 min');
    });

    it('is never above the usual range, and the webmaster hears of it', async () => {
      const warnings = await warningsOf(async () => {
        const card = await show({ exercise: 'nordic-lower', sets: '12', reps: '50', debug: '' });
        expect(dose(card)).to.match(/^Sets 3 Repetitions 6/);
        expect(shownText(card)).to.include('reps="50"').and.include('Allowed: 1 to 6');
      });
      expect(warnings.join()).to.include('<pht-exercise-card reps="50"> is not 1 to 6. Used: 6.');
    });

    it('is not for the exercise that “Go to” leads to', async () => {
      const card = await show({ exercise: 'bridge-hold', sets: '1' });
      await openWays(card);
      await press(card, button(card, 'Go to: Long bridge hold'));
      expect(dose(card)).to.match(/^Sets 5/);
    });

    it('names the side where there is one', async () => {
      const text = async (exercise: string, side: string) =>
        shownText(await show({ exercise, side }));
      expect(await text('step-up', 'both')).to.include('Each side');
      expect(await text('step-up', 'left')).to.include('Left side');
      expect(await text('hip-hinge', 'both')).not.to.include('side');
    });

    it('has no side where both legs work, and the webmaster hears of it', async () => {
      const warnings = await warningsOf(async () => {
        const card = await show({ exercise: 'hip-hinge', side: 'left' });
        expect(shownText(card)).not.to.include('Left side');
      });
      expect(warnings.join()).to.include('side="left"> is not both. Used: both.');
    });

    it('survives every nonsense', async () => {
      await warningsOf(async () => {
        for (const value of ['', 'many', '-3', '1e9', 'NaN', '２']) {
          const card = await show({
            exercise: 'hip-hinge',
            sets: value,
            tempo: value,
            side: value,
          });
          expect(dose(card), value).to.match(
            /^Sets [1-4] Repetitions 15 Up and down [1-6] sec each/,
          );
          expect(shownText(card)).to.include('A setting on this page does not fit');
        }
      });
    });
  });

  describe('the drawing', () => {
    it('stands still until the patient plays it, pauses, and goes on', async () => {
      const card = await show();
      expect(animations(card)).to.deep.equal([]);
      await press(card, button(card, 'Play the movement'));
      expect(animations(card)).to.include('running');
      await press(card, button(card, 'Pause the movement'));
      expect(new Set(animations(card))).to.deep.equal(new Set(['paused']));
      await press(card, button(card, 'Play the movement'));
      expect(animations(card)).to.include('running');
    });

    it('moves when there is no session to start, where it is seen', async () => {
      const card = await show();
      await press(card, part(card, 'start'));
      await until(() => animations(card).includes('running'));
      await until(() => focused(card)?.contains(part(card, 'illustration')!));
    });

    it('rests when it leaves the page', async () => {
      const card = await show();
      await press(card, button(card, 'Play the movement'));
      expect(animations(card)).to.include('running');
      card.remove();
      expect(animations(card)).to.deep.equal([]);
    });

    itEmulating('is a still with reduced motion', async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      const card = await show();
      await press(card, part(card, 'start'));
      await until(() => all(card, '.moving')[0]);
      expect(isShown(all(card, '.still')[0])).to.be.true;
      expect(isShown(all(card, '.moving')[0])).to.be.false;
      expect(button(card, 'Play the movement')).to.be.undefined;
    });

    itEmulating('is a still on paper, also while it plays', async () => {
      const card = await show({ exercise: 'hip-hinge' });
      await press(card, button(card, 'Play the movement'));
      await emulateMedia({ media: 'print' });
      expect(isShown(all(card, '.still')[0])).to.be.true;
      expect(isShown(all(card, '.moving')[0])).to.be.false;
      expect(isShown(part(card, 'dose'))).to.be.true;
    });
  });

  describe('marked done', () => {
    it('says so to the patient and to the page, and can be taken back', async () => {
      const card = await show({ exercise: 'bridge-hold' });
      const done = () => part(card, 'done')!;
      expect(done().ariaPressed).to.equal('false');
      const details = await detailsOf('pht-exercise-done', async () => {
        await press(card, done());
        expect(done().ariaPressed).to.equal('true');
        expect(done().innerText.trim()).to.equal('Done');
        await press(card, done());
      });
      expect(done().ariaPressed).to.equal('false');
      expect(details).to.deep.equal([
        { exercise: 'bridge-hold', done: true },
        { exercise: 'bridge-hold', done: false },
      ]);
    });
  });

  describe('easier and harder', () => {
    it('lead to the neighbors of the same movement', async () => {
      const card = await show({ exercise: 'long-bridge-hold' });
      await openWays(card);
      const details = await detailsOf('pht-exercise-change', async () => {
        await press(card, button(card, 'Go to: Bridge lifts'));
        expect(part(card, 'title')!.innerText).to.equal('Bridge lifts');
        await press(card, button(card, 'Go to: Long bridge hold'));
      });
      expect(part(card, 'title')!.innerText).to.equal('Long bridge hold');
      expect(details).to.deep.equal([
        { exercise: 'bridge-reps', from: 'long-bridge-hold' },
        { exercise: 'long-bridge-hold', from: 'bridge-reps' },
      ]);
    });

    it('give way to the page’s exercise when it sets another', async () => {
      const card = await show({ exercise: 'bridge-hold' });
      await openWays(card);
      await press(card, button(card, 'Go to: Long bridge hold'));
      card.setAttribute('exercise', 'step-up');
      await card.updateComplete;
      expect(part(card, 'title')!.innerText).to.equal('Step-up');
    });

    it('take the focus along, and the drawing stops', async () => {
      const card = await show({ exercise: 'bridge-hold' });
      await press(card, button(card, 'Play the movement'));
      await openWays(card);
      button(card, 'Go to: Long bridge hold')!.focus();
      await press(card, focused(card)!);
      expect(animations(card)).to.deep.equal([]);
      expect(focused(card)!.contains(part(card, 'illustration')!)).to.be.true;
    });
  });

  describe('as a row', () => {
    it('opens and closes, by mouse and keyboard', async () => {
      const card = await show({ exercise: 'bridge-hold', form: 'row' });
      const opener = all(card, '.opener')[0]!;
      expect(opener.innerText).to.match(/Bridge hold\s+5 × 30 sec\s+Stage 1 · Gentle holds/);
      expect(isShown(part(card, 'dose'))).to.be.false;
      opener.focus();
      const details = await detailsOf('pht-exercise-toggle', async () => {
        await sendKeys({ press: 'Enter' });
        await card.updateComplete;
        expect(opener.ariaExpanded).to.equal('true');
        expect(isShown(part(card, 'dose'))).to.be.true;
        await sendKeys({ press: ' ' });
        await card.updateComplete;
      });
      expect(isShown(part(card, 'dose'))).to.be.false;
      expect(details).to.deep.equal([
        { exercise: 'bridge-hold', open: true },
        { exercise: 'bridge-hold', open: false },
      ]);
    });

    it('has its own tick, which opens nothing', async () => {
      const card = await show({ exercise: 'bridge-hold', form: 'row' });
      const tick = all(card, '[type="checkbox"]')[0] as HTMLInputElement;
      expect(tick.labels![0]!.textContent.trim()).to.equal('Bridge hold: done today');
      await press(card, tick);
      expect(card.done).to.be.true;
      expect(isShown(part(card, 'dose'))).to.be.false;
    });

    itEmulating('prints everything, what is folded with its titles', async () => {
      const card = await show({ exercise: 'bridge-hold', form: 'row' });
      await emulateMedia({ media: 'print' });
      for (const text of all(card, '.folds > .closable')) expect(isShown(text)).to.be.true;
      const titles = all(card, '.folds .fold').filter(isShown);
      // “Too hard? Too easy?” is left out: its two halves say it again.
      expect(titles.map(({ innerText }) => innerText.trim())).to.deep.equal([
        'What if it hurts?',
        'Common mistakes',
      ]);
      for (const half of ['Too hard?', 'Too easy?']) expect(shownText(card)).to.include(half);
      expect(isShown(part(card, 'pain-ruler'))).to.be.true;
      expect(isShown(part(card, 'pain-matrix'))).to.be.true;
      expect(isShown(part(card, 'steps'))).to.be.true;
      expect(isShown(part(card, 'title'))).to.be.true;
    });
  });

  describe('an unknown exercise', () => {
    it('asks the patient to ask, keeps the fallback, and shows no exercise', async () => {
      const fallback = document.createElement('p');
      let card!: ExerciseCard;
      await warningsOf(async () => {
        card = await show({ exercise: 'bridge_hold' }, fallback);
      });
      expect(shownText(card)).to.include('cannot be shown. Please ask your clinic.');
      expect(shownText(card)).not.to.include('bridge');
      expect(isShown(fallback)).to.be.true;
      expect(part(card, 'start')).to.be.undefined;
    });

    it('suggests the nearest name to the webmaster', async () => {
      const warnings = await warningsOf(async () => {
        const card = await show({ exercise: 'prone-curls', debug: '' });
        expect(shownText(card)).to.include('Did you mean prone-curl?');
      });
      expect(warnings.join()).to.include('<pht-exercise-card exercise="prone-curls">');
      expect(warnings.join()).to.include('did you mean "prone-curl"');
    });

    it('suggests no name to the webmaster where none is near, but lists them', async () => {
      const warnings = await warningsOf(async () => {
        const card = await show({ exercise: 'yoga', debug: '' });
        expect(shownText(card)).to.include('The names are: heel-slide, prone-knee-bend, ');
        expect(shownText(card)).not.to.include('Did you mean');
      });
      expect(warnings.join()).to.include('exercise="yoga"').and.include('one of heel-slide, ');
      expect(warnings.join()).not.to.include('did you mean');
    });
  });
});

const animations = (card: ExerciseCard): string[] =>
  card.shadowRoot!.getAnimations().flatMap(({ playState, effect }) => {
    const { target } = effect as KeyframeEffect;
    return target instanceof SVGElement ? [playState] : [];
  });
