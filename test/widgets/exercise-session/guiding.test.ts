import { expect } from '@open-wc/testing';
import { all, focused, isShown, part, shownText } from '../../support/widget.js';
import {
  counter,
  pass,
  place,
  press,
  readyIn,
  settled,
  show,
  started,
  status,
  stub,
  withDevice,
  type Heard,
} from './widget.js';

/** What is said, as a person would write it down who has the doses and a watch. */
class Notes {
  readonly lines: Heard[] = [];
  #second = 0;

  say(words: string, seconds: number): this {
    this.lines.push([this.#second, words]);
    return this.pass(seconds);
  }

  pass(seconds: number): this {
    this.#second += seconds;
    return this;
  }

  get second(): number {
    return this.#second;
  }
}

const RULE =
  'Keep pain at 0–3 out of 10. At 4 or 5, take care. Do not add more today. ' +
  'Above 5, or sharp: stop.';
const PRESS = 'Press “I’m ready” once you are in place.';

describe('what pht-exercise-session says and plays', () => {
  const device = withDevice();

  it('is exact to the second through a session of 26 minutes', async function () {
    this.timeout(60_000);
    const notes = new Notes();
    notes.say(
      'Get ready: Bridge hold. Lie on your back, knees bent, feet flat. ' +
        'Lift your hips until trunk and thighs make one line. Lower your hips slowly. ' +
        `Sets: 5. Hold: 30 seconds. ${RULE} ${PRESS}`,
      10,
    );
    for (let set = 1; set <= 5; set++) {
      if (set > 1) notes.say(`Set ${set} of 5.`, 3);
      notes.say('Lift.', 3).say('Hold for 30 seconds.', 20).say('10 seconds left.', 10);
      notes.say('Lower.', 3);
      if (set < 5) notes.say('Rest for 2 minutes.', 107).say('10 seconds left.', 10);
    }
    notes
      .say(
        'Exercise done. Rest for 2 minutes. Up next: Side plank. ' +
          'Start on your side, on your forearm and knees, hips up. ' +
          'Straighten your legs if you can. Lower your hips slowly. Sets: 3. Hold: 15 seconds. Each side.',
        100,
      )
      .say('10 seconds left.', 10);
    notes.say(
      'Get ready: Side plank. Start on your side, on your forearm and knees, hips up. Left leg.',
      10,
    );
    for (let set = 1; set <= 3; set++) {
      if (set > 1) notes.say(`Set ${set} of 3. Left leg.`, 3);
      notes.say('Straighten your legs.', 3).say('Hold.', 15).say('Lower.', 3);
      notes.say('Switch sides. Right leg.', 10);
      notes.say('Straighten your legs.', 3).say('Hold.', 15).say('Lower.', 3);
      if (set < 3) notes.say('Rest for 1 minute.', 47).say('10 seconds left.', 10);
    }
    notes
      .say(
        'Exercise done. Rest for 1 minute. Up next: Heel slide. ' +
          'Lie on your back with both legs straight. ' +
          'Slide one heel toward you, then away again. Sets: 2. Reps: 15. Each side.',
        40,
      )
      .say('10 seconds left.', 10);
    notes.say('Get ready: Heel slide. Lie on your back with both legs straight. Left leg.', 10);
    for (let set = 1; set <= 2; set++) {
      if (set > 1) notes.say(`Set ${set} of 2. Left leg.`, 3);
      for (const side of ['left', 'right']) {
        if (side === 'right') notes.say('Switch sides. Right leg.', 10);
        for (let rep = 1; rep <= 15; rep++) {
          notes.say(rep === 15 ? 'Last one. Slide.' : `${rep}. Slide.`, 3).say('Come back.', 3);
        }
      }
      if (set < 2) notes.say('Rest for 1 minute.', 47).say('10 seconds left.', 10);
    }
    const length = notes.second;
    notes.say('That was the last exercise. How bad was the pain at its worst?', 0);

    const widget = await started({ exercises: 'bridge-hold, side-plank, heel-slide' });
    await pass(widget, length - 1);
    expect(part(widget, 'scale')).to.equal(undefined);
    await pass(widget, 1);
    expect(length / 60).to.be.within(25, 27);
    expect(device().spoken).to.deep.equal(notes.lines);
    expect(isShown(part(widget, 'scale'))).to.equal(true);
  });

  it('has a sound of its own for each part, and ticks before a change', async () => {
    const widget = await started({ sets: '1', hold: '5' });
    await pass(widget, 21);
    expect(device().sounds.map(([second, sound]) => `${second} ${sound}`)).to.deep.equal([
      '0 tick',
      '0 other',
      '7 tick',
      '8 tick',
      '9 tick',
      '10 up',
      '13 hold',
      '15 tick',
      '16 tick',
      '17 tick',
      '18 down',
      '21 done',
      '21 other',
      '21 other',
    ]);
  });

  it('says only numbers when the moves are fast', async () => {
    const widget = await started({ exercises: 'a-skip', sets: '1', reps: '3' });
    await pass(widget, 13);
    expect(
      device()
        .spoken.slice(1)
        .map(([, words]) => words),
    ).to.deep.equal([
      '1.',
      '2.',
      '3.',
      'That was the last exercise. How bad was the pain at its worst?',
    ]);
  });

  it('is shown in large words and numbers too', async () => {
    const widget = await started({ exercises: 'prone-hip-extension' });
    expect(counter(widget)).to.equal('Get ready 10');
    expect(place(widget)).to.equal('Set 1 of 2, Left leg');
    await pass(widget, 14);
    expect(counter(widget)).to.equal('Hold 4');
    expect(place(widget)).to.equal('Rep 1 of 15, Set 1 of 2, Left leg');
    expect(
      part(widget, 'tempo')!
        .innerText.trim()
        .split(/\s*\n\s*/)
        .join(' '),
    ).to.equal('Lift 3 sec Hold 5 sec Lower 3 sec');
    const count = part(widget, 'counter')!.querySelector('.count')!;
    expect(parseFloat(getComputedStyle(count).fontSize)).to.be.at.least(64);
  });

  describe('before the patient is in place', () => {
    const wait = async () => {
      const widget = await show({ exercises: 'side-plank', sets: '1' });
      await press(widget, 'start');
      return widget;
    };

    it('waits, as long as it takes, and counts down once they say so', async () => {
      const widget = await wait();
      expect(device().spoken.at(-1)![1]).to.include('Get ready: Side plank').and.include(PRESS);
      await pass(widget, 300);
      expect(part(widget, 'primary')!.innerText.trim()).to.equal('I’m ready');
      expect(all(widget, '.count')).to.deep.equal([]);
      expect(device().awake).to.equal(1);
      await press(widget, 'primary');
      expect(counter(widget)).to.equal('Get ready 3');
      await pass(widget, 3);
      expect(counter(widget)).to.equal('Straighten your legs 3');
      expect(
        device()
          .sounds.slice(2)
          .map(([, sound]) => sound),
      ).to.deep.equal(['tick', 'tick', 'tick', 'up']);
    });

    it('waits before the other side, too', async () => {
      const widget = await wait();
      await press(widget, 'primary');
      await pass(widget, 24 + 60);
      expect(shownText(widget)).to.include('Switch sides').and.include('Right leg');
      expect(device().spoken.at(-1)![1]).to.equal(`Switch sides. Right leg. ${PRESS}`);
      device().mediaKeys.get('play')!();
      await pass(widget, 4);
      expect(counter(widget)).to.equal('Straighten your legs 2');
    });

    it('goes on by itself from then on, where a time is chosen', async () => {
      const widget = await wait();
      await readyIn(widget, 30);
      expect(counter(widget)).to.equal('Get ready 30');
      expect(focused(widget)).to.equal(part(widget, 'primary'));
      await pass(widget, 30 + 21);
      expect(counter(widget)).to.equal('Switch sides 30');
      await pass(widget, 31);
      expect(counter(widget)).to.equal('Straighten your legs 2');
      expect(device().spoken.some(([, words]) => words === 'Switch sides. Right leg.')).to.be
        .true;
    });

    it('waits again after a question, and after a reload', async () => {
      const widget = await wait();
      await press(widget, 'close');
      await press(widget, 'primary');
      expect(part(widget, 'primary')!.innerText.trim()).to.equal('I’m ready');
      widget.remove();
      const again = await show({ exercises: 'side-plank', sets: '1' });
      expect(part(again, 'primary')!.innerText.trim()).to.equal('I’m ready');
    });
  });

  describe('to screen readers', () => {
    const saidDuring = async (seconds: number, attributes = {}) => {
      const widget = await started({ exercises: 'prone-hip-extension', ...attributes });
      const said: string[] = [];
      for (let second = 0; second <= seconds; second++) {
        if (status(widget) !== said.at(-1)) said.push(status(widget));
        device().clock.pass(1000);
        await widget.updateComplete;
      }
      return said;
    };

    it('is nothing, while a voice says it', async () => {
      expect(await saidDuring(190)).to.deep.equal(['']);
    });

    it('is what the voice refuses to say', async () => {
      const speak = ({ onerror }: { onerror: (event: { error: string }) => void }) =>
        onerror({ error: 'not-allowed' });
      Object.assign(speechSynthesis, { speak });
      const widget = await started();
      expect(status(widget)).to.include('Get ready: Bridge hold');
    });

    it('is not what the voice leaves for something newer', async () => {
      const speak = ({ onerror }: { onerror: (event: { error: string }) => void }) =>
        onerror({ error: 'interrupted' });
      Object.assign(speechSynthesis, { speak });
      expect(status(await started())).to.equal('');
    });

    it('is everything, where the voice is turned off', async () => {
      const widget = await started();
      await press(widget, 'voice');
      await press(widget, 'primary');
      expect(status(widget)).to.equal('Paused');
      expect(device().spoken).to.have.length(1);
    });

    it('leaves the question about pain to the focus', async () => {
      device().voices = [];
      const widget = await started({ sets: '1', hold: '5' });
      await press(widget, 'hurts');
      expect(status(widget)).not.to.include('How bad');
      await press(widget, 'primary');
      await pass(widget, 24);
      expect(status(widget)).to.equal('That was the last exercise.');
    });

    it('is one advice for one choice, however many scores were passed', async () => {
      const widget = await started();
      await press(widget, 'hurts');
      const before = device().spoken.length;
      const scores = [...part(widget, 'scale')!.querySelectorAll('input')];
      for (const score of scores.slice(0, 7)) {
        score.click();
        await settled(widget);
      }
      expect(device().spoken.length).to.equal(before);
      await pass(widget, 2);
      expect(
        device()
          .spoken.slice(before)
          .map(([, words]) => words.slice(0, 19)),
      ).to.deep.equal(['Stop this exercise.']);
    });

    it('is everything, where there is no voice', async () => {
      device().voices = [];
      expect((await saidDuring(24)).slice(1)).to.deep.equal([
        '1. Lift.',
        'Hold.',
        'Lower.',
        '2. Lift.',
        'Hold.',
      ]);
    });

    it('leaves the count silent', async () => {
      const widget = await started();
      expect(part(widget, 'counter')!.role).to.equal('timer');
      expect(part(widget, 'counter')!.ariaLive).to.equal(null);
    });
  });

  describe('the voice', () => {
    it('is never a remote one, nor one of another language', async () => {
      device().voices = [
        { lang: 'en-US', localService: false, default: true, name: 'remote' },
        { lang: 'de-DE', localService: true, default: false, name: 'German' },
      ];
      const widget = await started();
      expect(device().spoken).to.deep.equal([]);
      expect((part(widget, 'voice') as HTMLButtonElement).disabled).to.equal(true);
    });

    it('is the one that the device takes for the language, where all are its own', async () => {
      const own = { localService: true, default: true };
      device().voices = ['Bells', 'Samantha'].map((name) => ({ lang: 'en-US', name, ...own }));
      stub(navigator, 'languages', ['de-DE', 'en-GB']);
      await started();
      Reflect.deleteProperty(navigator, 'languages');
      expect(device().spoken).to.have.length(1);
      expect(device().speaker).to.equal('en-GB');
    });

    it('is the usual one of the device among those of the country, beside remote ones', async () => {
      device().voices = [
        { lang: 'en-US', localService: false, default: false, name: 'remote' },
        { lang: 'en-GB', localService: true, default: false, name: 'British' },
        { lang: 'en_us', localService: true, default: false, name: 'first' },
        { lang: 'en-US', localService: true, default: true, name: 'usual' },
      ];
      await started({ lang: 'en-US' });
      expect(device().speaker).to.equal('usual');
    });

    it('can be turned off, and on again', async () => {
      const widget = await started();
      await press(widget, 'voice');
      expect(part(widget, 'voice')!.ariaPressed).to.equal('false');
      await pass(widget, 20);
      expect(device().spoken).to.have.length(1);
      expect(device().sounds.length).to.be.above(2);
      await press(widget, 'voice');
      await pass(widget, 30);
      expect(device().spoken.length).to.be.above(1);
    });
  });

  it('works on a device without speech, sound, wake lock and media keys', async () => {
    for (const [owner, name] of [
      [globalThis, 'speechSynthesis'],
      [navigator, 'wakeLock'],
      [navigator, 'mediaSession'],
    ] as const) {
      stub(owner, name, undefined);
    }
    const widget = await started();
    await pass(widget, 14);
    expect(counter(widget)).to.equal('Hold 29');
    await press(widget, 'primary');
    expect(status(widget)).to.equal('Paused');
  });

  it('keeps the screen awake while it runs, no longer', async () => {
    const widget = await started();
    expect(device().awake).to.equal(1);
    await press(widget, 'primary');
    expect(device().awake).to.equal(0);
    await press(widget, 'primary');
    expect(device().awake).to.equal(1);
    widget.remove();
    await settled(widget);
    expect(device().awake).to.equal(0);
  });
});
