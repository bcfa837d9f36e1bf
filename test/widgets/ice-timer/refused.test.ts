import { expect } from '@open-wc/testing';
import { until } from '../../support/until.js';
import { isDone, MINUTE, press, settled, show, withFakeClock } from './widget.js';

const fail = () => {
  throw new DOMException('not allowed', 'NotAllowedError');
};

/** A sound of the page's own making: what it plays is counted. */
class FakeAudio {
  static played = 0;
  static all: FakeAudio[] = [];
  readonly destination = {};
  readonly currentTime = 0;
  state = 'running';

  constructor() {
    FakeAudio.all.push(this);
  }

  suspend(): Promise<void> {
    this.state = 'suspended';
    return Promise.resolve();
  }

  resume(): Promise<void> {
    return Promise.resolve();
  }

  createOscillator(): unknown {
    FakeAudio.played += 1;
    const frequency = {
      setValueAtTime: () => undefined,
      linearRampToValueAtTime: () => undefined,
    };
    const nothing = () => undefined;
    return { frequency, connect: nothing, start: nothing, stop: nothing };
  }
}

class EndedAudio extends FakeAudio {
  override state = 'closed';

  override suspend(): Promise<void> {
    return Promise.reject(new DOMException('closed', 'InvalidStateError'));
  }

  override resume(): Promise<void> {
    return Promise.reject(new DOMException('closed', 'InvalidStateError'));
  }
}

const gesture = () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));

describe('an ice timer to which the device refuses something', () => {
  const clock = withFakeClock();
  let undo: (() => void)[];
  let failures: string[];
  const note = (event: PromiseRejectionEvent | ErrorEvent) => {
    failures.push(event instanceof ErrorEvent ? event.message : String(event.reason));
  };

  function replace(target: object, name: string, value: unknown): void {
    const own = Object.getOwnPropertyDescriptor(target, name);
    Object.defineProperty(target, name, { configurable: true, writable: true, value });
    undo.push(() => {
      if (own) Object.defineProperty(target, name, own);
      else Reflect.deleteProperty(target, name);
    });
  }

  beforeEach(() => {
    undo = [];
    failures = [];
    FakeAudio.played = 0;
    // So that none is left of the test before.
    for (const audio of FakeAudio.all) audio.state = 'closed';
    replace(window, 'AudioContext', EndedAudio);
    window.addEventListener('error', note);
    window.addEventListener('unhandledrejection', note);
  });
  afterEach(async () => {
    // Rejections are told in a task of their own.
    await new Promise((resolve) => setTimeout(resolve));
    for (const bringBack of undo.reverse()) bringBack();
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
    expect(failures).to.deep.equal([]);
  });

  async function runsToItsEnd(): Promise<void> {
    const widget = await show({ minutes: '5' });
    await press(widget, 'start');
    clock().pass(5 * MINUTE);
    await settled(widget);
    expect(isDone(widget)).to.equal(true);
  }

  it('asks again with the next gesture for a screen that stays on', async () => {
    const granted: string[] = [];
    replace(navigator, 'wakeLock', { request: fail });
    const widget = await show({ minutes: '5' });
    await press(widget, 'start');
    replace(navigator, 'wakeLock', {
      request: (kind: string) => {
        granted.push(kind);
        return Promise.resolve({ release: () => Promise.reject(new Error('gone')) });
      },
    });
    gesture();
    await until(() => granted.length === 1);
    gesture();
    await press(widget, 'reset');
    gesture();
    expect(granted).to.deep.equal(['screen']);
  });

  it('readies the sound with the next gesture', async () => {
    replace(window, 'AudioContext', fail);
    const widget = await show({ minutes: '5' });
    await press(widget, 'start');
    replace(window, 'AudioContext', FakeAudio);
    gesture();
    clock().pass(5 * MINUTE);
    await until(() => FakeAudio.played > 0);
  });

  it('shows the end when sound and shaking fail', async () => {
    replace(navigator, 'vibrate', fail);
    await runsToItsEnd();
  });

  it('shows the end when the notes cannot be played', async () => {
    class Mute extends FakeAudio {
      override createOscillator = fail;
    }
    replace(window, 'AudioContext', Mute);
    await runsToItsEnd();
  });
});
