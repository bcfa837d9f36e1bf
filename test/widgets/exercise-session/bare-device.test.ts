import { expect } from '@open-wc/testing';
import { exerciseNamed } from '../../../src/content/exercises.js';
import { emulateMedia, itEmulating } from '../../support/emulation.js';
import { all, isShown, part, shownText } from '../../support/widget.js';
import {
  begin,
  counter,
  pass,
  press,
  show,
  started,
  status,
  stub,
  withDevice,
} from './widget.js';

describe('pht-exercise-session on a device that can do little', () => {
  withDevice();

  beforeEach(() => {
    stub(globalThis, 'AudioContext', undefined);
    stub(globalThis, 'speechSynthesis', undefined);
    stub(globalThis, 'SpeechSynthesisUtterance', undefined);
    stub(navigator, 'wakeLock', undefined);
    stub(navigator, 'mediaSession', undefined);
  });

  it('promises neither voice nor sounds', async () => {
    const text = shownText(await started());
    expect(text).to.include('This device has neither voice nor sounds.');
    expect(text).not.to.include('Sounds guide you');
  });

  it('shows a session to its end, and tells screen readers all of it', async () => {
    const widget = await started({ sets: '1', hold: '5' });
    expect((part(widget, 'voice') as HTMLButtonElement).disabled).to.equal(true);
    expect(part(widget, 'voice')!.ariaPressed).to.equal('false');
    await pass(widget, 14);
    expect(counter(widget)).to.equal('Hold 4');
    expect(status(widget)).to.equal('Hold.');
    await press(widget, 'primary');
    await press(widget, 'primary');
    await pass(widget, 30);
    expect(shownText(widget)).to.include('How bad was the pain at its worst?');
  });
});

describe('pht-exercise-session on a device whose speech and media keys fail', () => {
  const device = withDevice();
  const fail = () => {
    throw new Error('not here');
  };

  it('runs all the same', async () => {
    const { getVoices } = speechSynthesis;
    stub(globalThis, 'speechSynthesis', { getVoices, speak: fail, cancel: fail });
    stub(globalThis, 'MediaMetadata', undefined);
    const widget = await started({ sets: '1', hold: '5' });
    await pass(widget, 14);
    expect(counter(widget)).to.equal('Hold 4');
    await press(widget, 'primary');
    await press(widget, 'primary');
    await pass(widget, 30);
    expect(shownText(widget)).to.include('How bad was the pain at its worst?');
    expect(device().clock.pending).to.equal(0);
  });

  it('runs without voices that can be asked for', async () => {
    stub(globalThis, 'speechSynthesis', { getVoices: fail });
    const widget = await started({ sets: '1', hold: '5' });
    await pass(widget, 14);
    expect(counter(widget)).to.equal('Hold 4');
  });
});

describe('pht-exercise-session on paper', () => {
  withDevice();
  afterEach(() => emulateMedia({ media: 'screen' }));

  const NAMES = ['bridge-hold', 'side-plank', 'heel-slide'];

  for (const isUnderWay of [false, true]) {
    itEmulating(
      `lists the exercises with doses and steps, ${isUnderWay ? 'under way' : 'at rest'}`,
      async () => {
        const widget = await show({ exercises: NAMES.join() });
        if (isUnderWay) {
          await begin(widget);
          await pass(widget, 14);
        }
        await emulateMedia({ media: 'print' });
        const items = all(widget, '.list > li');
        for (const [index, dose] of ['5 × 30 sec', '3 × 15 sec', '2 × 15'].entries()) {
          const item = items[index]!;
          const exercise = exerciseNamed(NAMES[index]!)!;
          expect(item.innerText).to.include(exercise.name.text()).and.include(dose);
          for (const step of exercise.steps) expect(item.innerText).to.include(step.text());
          expect(isShown(item.querySelector('svg')!)).to.equal(true);
        }
        expect(shownText(widget)).to.include('Keep pain at 0–3').and.include('sudden pop');
        expect(isShown(part(widget, 'start'))).to.equal(false);
        expect(part(widget, 'counter')?.checkVisibility() ?? false).to.equal(false);
      },
    );
  }
});
