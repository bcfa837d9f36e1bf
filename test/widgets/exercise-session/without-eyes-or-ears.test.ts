import { expect } from '@open-wc/testing';
import type { ExerciseSession } from '../../../src/widgets/exercise-session/exercise-session.js';
import { emulateMedia, itEmulating } from '../../support/emulation.js';
import { all, isShown, part, shownText } from '../../support/widget.js';
import {
  counter,
  pass,
  press,
  show,
  settled,
  started,
  status,
  stub,
  withDevice,
} from './widget.js';

/** Two exercises, the first with each leg, of a set each. */
const SHORT = { exercises: 'side-plank, bridge-hold', sets: '1', hold: '5', rest: '30' };

const RULE =
  'Keep pain at 0–3 out of 10. At 4 or 5, take care. Do not add more today. ' +
  'Above 5, or sharp: stop.';
const PRESS = 'Press “I’m ready” once you are in place.';

/** Everything that is said of that session, by whoever says it. */
const SCRIPT = [
  'Get ready: Side plank. Start on your side, on your forearm and knees, hips up. ' +
    'Straighten your legs if you can. Lower your hips slowly. Left leg. ' +
    `Sets: 1. Hold: 5 seconds. Each side. ${RULE} ${PRESS}`,
  'Straighten your legs.',
  'Hold.',
  'Lower.',
  `Switch sides. Right leg. ${PRESS}`,
  'Straighten your legs.',
  'Hold.',
  'Lower.',
  'Exercise done. Rest for 30 seconds. Up next: Bridge hold. ' +
    'Lie on your back, knees bent, feet flat. Lift your hips until trunk and thighs make one line. ' +
    'Lower your hips slowly. Sets: 1. Hold: 5 seconds.',
  'Get ready: Bridge hold. Lie on your back, knees bent, feet flat.',
  'Lift.',
  'Hold.',
  'Lower.',
];
const END = 'That was the last exercise.';
const QUESTION = 'How bad was the pain at its worst?';

describe('pht-exercise-session', () => {
  const device = withDevice();
  let shakes: { second: number; pattern: number[] }[];
  let start: number;

  beforeEach(() => {
    shakes = [];
    start = device().clock.now();
    stub(navigator, 'userActivation', { hasBeenActive: true });
    stub(navigator, 'vibrate', (pattern: number[]) => {
      shakes.push({ second: (device().clock.now() - start) / 1000, pattern });
      return true;
    });
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'vibrate');
    Reflect.deleteProperty(navigator, 'userActivation');
  });

  const flash = (widget: ExerciseSession) => all(widget, '.flash')[0];
  const isOver = (widget: ExerciseSession) => part(widget, 'scale') !== undefined;

  /** Goes through the session as a patient who presses “I’m ready”; looks each second. */
  async function goThrough(widget: ExerciseSession, look: () => void): Promise<void> {
    for (let second = 0; second < 200 && !isOver(widget); second++) {
      look();
      if (part(widget, 'get-ready')) await press(widget, 'primary');
      await pass(widget, 1);
    }
    look();
  }

  describe('without eyes', () => {
    it('says a whole session by voice, each thing once and in order', async () => {
      const widget = await show(SHORT);
      await press(widget, 'start');
      await goThrough(widget, () => {
        expect(status(widget)).to.equal('');
      });
      expect(device().spoken.map(([, words]) => words)).to.deep.equal([
        ...SCRIPT,
        `${END} ${QUESTION}`,
      ]);
    });

    it('tells a screen reader the same where there is no voice; the question has the focus', async () => {
      device().voices = [];
      const widget = await show(SHORT);
      await press(widget, 'start');
      const said: string[] = [];
      await goThrough(widget, () => {
        if (status(widget) !== said.at(-1)) said.push(status(widget));
      });
      expect(said).to.deep.equal([...SCRIPT, END]);
      expect(device().spoken).to.deep.equal([]);
      expect((widget.shadowRoot!.activeElement as HTMLElement).innerText).to.include(QUESTION);
    });

    it('says the movement where the patient goes to an exercise by hand, too', async () => {
      const widget = await started({ ...SHORT, exercises: 'bridge-hold, side-plank' });
      await press(widget, 'next');
      const [, words] = device().spoken.at(-1)!;
      expect(words).to.include('Get ready: Side plank.');
      expect(words).to.include('Straighten your legs if you can.').and.include('Hold: 5 seconds');
      // It was said of the exercise before.
      expect(words).not.to.include('Keep pain at');
    });

    it('says the rule of a stretch, which is another', async () => {
      const widget = await started({
        ...SHORT,
        exercises: 'bridge-hold, standing-stretch',
      });
      await press(widget, 'next');
      expect(device().spoken.at(-1)![1]).to.include('Keep pain at 0–2 out of 10.');
    });
  });

  describe('without ears', () => {
    beforeEach(() => {
      device().voices = [];
    });

    it('shows the movement, how much of it, and the rule of pain', async () => {
      const widget = await show(SHORT);
      await press(widget, 'start');
      const text = shownText(widget);
      for (const sentence of [
        'Start on your side, on your forearm and knees, hips up.',
        'Straighten your legs if you can.',
        '1 × 5 sec',
        'Each side',
        'Left leg',
        'Set 1 of 1',
        'Keep pain at 0–3 out of 10',
        'At 4 or 5, take care. Do not add more today.',
        'Above 5, or sharp: stop.',
      ])
        expect(text).to.include(sentence);
      await press(widget, 'primary');
      await pass(widget, 4);
      expect(counter(widget)).to.equal('Straighten your legs 2');
      expect(shownText(widget)).to.include('Straighten your legs if you can.');
    });

    it('shakes and flashes at each change, and is still in between', async () => {
      const widget = await show(SHORT);
      await press(widget, 'start');
      const phases: string[] = [];
      const flashes = new Set<Element>();
      await goThrough(widget, () => {
        const phase = all(widget, '.phase')[0]?.innerText ?? 'Pain';
        if (phase !== phases.at(-1)) phases.push(phase);
        if (flash(widget)) flashes.add(flash(widget)!);
      });
      expect(phases).to.deep.equal([
        ...['In place?', 'Get ready', 'Straighten your legs', 'Hold', 'Lower'],
        ...['Switch sides', 'Straighten your legs', 'Hold', 'Lower'],
        ...['Rest', 'Get ready', 'Lift', 'Hold', 'Lower', 'Pain'],
      ]);
      // All but the countdown, which the patient has started.
      expect(flashes.size).to.equal(phases.length - 1);
      expect(shakes.length).to.equal(phases.length - 1);
      const [, , hold, lower] = shakes.map(({ pattern }) => pattern.join());
      expect(hold).not.to.equal(lower);
    });

    it('neither shakes nor flashes faster than once a second', async () => {
      const widget = await started({ exercises: 'a-skip', sets: '1', reps: '4' });
      await pass(widget, 10);
      const [before, shaken] = [flash(widget), shakes.length];
      await pass(widget, 2);
      expect(flash(widget)).to.equal(before);
      expect(shakes.length).to.equal(shaken);
      for (let times = 0; times < 5; times++) await press(widget, 'back');
      expect(flash(widget)).not.to.equal(before);
      const one = flash(widget);
      await press(widget, 'back');
      expect(flash(widget)).to.equal(one);
    });

    it('asks a browser for nothing that it would refuse', async () => {
      stub(navigator, 'userActivation', { hasBeenActive: false });
      await started(SHORT);
      expect(shakes).to.deep.equal([]);
    });

    itEmulating('flashes for nobody who wants less motion', async () => {
      const widget = await started(SHORT);
      const names = () => getComputedStyle(flash(widget)!).animationName;
      expect(names()).to.equal('flash');
      expect(isShown(flash(widget))).to.equal(true);
      await emulateMedia({ reducedMotion: 'reduce' });
      expect(names()).to.equal('none');
      await emulateMedia({ reducedMotion: 'no-preference' });
      await settled(widget);
    });
  });
});
