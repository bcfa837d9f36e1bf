import { aTimeout, expect } from '@open-wc/testing';
import { useClock } from '../../../src/kit/device/clock.js';
import { play, prepareSound } from '../../../src/kit/device/sound.js';
import { sound } from '../../../src/widgets/exercise-session/sounds.js';
import { FakeClock } from '../../support/fake-clock.js';

/** When each tone begins that a fake of the device has, in ms. */
let begun: number[];
let clock: FakeClock;
let endInterruption: () => void;
let interruption: Promise<void>;

class InterruptedAudio {
  static state = 'running';
  readonly currentTime = 7;
  readonly destination = {};
  get state(): string {
    return InterruptedAudio.state;
  }
  suspend = () => Promise.resolve();
  resume = () => interruption;
  createOscillator() {
    const nothing = () => undefined;
    return {
      frequency: { setValueAtTime: nothing, linearRampToValueAtTime: nothing },
      connect: nothing,
      start: () => begun.push(clock.steady()),
      stop: nothing,
    };
  }
}

const tone = { pitch: 440, delay: 0, length: 0.1 };

describe('the sound, interrupted by a call', () => {
  const { AudioContext } = window;
  let stopClock: () => void;

  before(() => {
    window.AudioContext = InterruptedAudio as unknown as typeof AudioContext;
    prepareSound();
  });
  after(() => {
    window.AudioContext = AudioContext;
  });
  beforeEach(() => {
    begun = [];
    clock = new FakeClock();
    stopClock = useClock(clock);
    InterruptedAudio.state = 'running';
    interruption = new Promise((resolve) => (endInterruption = resolve));
  });
  afterEach(() => stopClock());

  /** The call ends, and what waited for that goes on. */
  const end = async () => {
    endInterruption();
    await aTimeout(0);
  };

  it('begins when it is over in time', async () => {
    play([tone]);
    clock.pass(900);
    await end();
    expect(begun).to.deep.equal([900]);
  });

  it('is left out when that is later, also by a clock that was set back', async () => {
    play([tone]);
    clock.pass(600);
    clock.setWall(-3_600_000);
    clock.pass(600);
    await end();
    expect(begun).to.deep.equal([]);
  });

  it('of a session has one count at most after it, of those of a minute', async () => {
    for (let second = 0; second < 60; second++) {
      sound('count');
      clock.pass(1000);
    }
    sound('count');
    await end();
    expect(begun).to.deep.equal([60_000]);
  });

  it('has none where the device does not wait, and its time stands still', async () => {
    InterruptedAudio.state = 'interrupted';
    endInterruption();
    for (let second = 0; second < 9; second++) {
      sound('count');
      clock.pass(1000);
    }
    await aTimeout(0);
    expect(begun).to.deep.equal([]);
  });
});
