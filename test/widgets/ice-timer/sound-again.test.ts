import { expect } from '@open-wc/testing';
import { until } from '../../support/until.js';
import { MINUTE, press, reload, SECOND, settled, show, textOf, withFakeClock } from './widget.js';

const REQUEST = 'Tap anywhere, or press a key, to turn the sound on.';

/** An iPhone: sound and a screen that stays on are allowed in a gesture only. */
class Phone {
  isTouched = false;
  beeps = 0;
  awake = 0;
  readonly audioSession = { type: 'auto' };
  /** Whether something else has the sound, such as a call. */
  isBusy = false;
  endCall = (): void => undefined;

  openSound(): object {
    if (!this.isTouched) throw new DOMException('no gesture');
    const frequency = { setValueAtTime: none, linearRampToValueAtTime: none };
    const start = () => (this.beeps += 1);
    return {
      state: 'suspended',
      currentTime: 0,
      suspend: () => Promise.resolve(),
      resume: () =>
        this.isBusy ? new Promise<void>((go) => (this.endCall = go)) : Promise.resolve(),
      createOscillator: () => ({ frequency, connect: none, start, stop: none }),
    };
  }

  readonly wakeLock = {
    request: () => {
      if (!this.isTouched) return Promise.reject(new DOMException('no gesture'));
      this.awake += 1;
      return Promise.resolve({ release: () => Promise.resolve() });
    },
  };

  touch(): void {
    this.isTouched = true;
    document.body.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    this.isTouched = false;
  }
}

const none = (): void => undefined;

// The sound is readied once in the life of a page, so the second test goes on from the first.
describe('the sound of an ice timer on a phone', () => {
  const clock = withFakeClock();
  const phone = new Phone();
  const own = window.AudioContext;

  before(() => {
    stub(window, 'AudioContext', function () {
      return phone.openSound();
    });
    stub(navigator, 'wakeLock', phone.wakeLock);
    stub(navigator, 'audioSession', phone.audioSession);
  });
  after(() => {
    stub(window, 'AudioContext', own);
    Reflect.deleteProperty(navigator, 'wakeLock');
    Reflect.deleteProperty(navigator, 'audioSession');
  });

  it('is asked for after a reload, and comes with the next gesture, as the screen does', async () => {
    const first = await show({ minutes: '5' });
    expect(textOf(first)).to.not.include(REQUEST);
    // Pressed by a script, it is no gesture: as after a reload, nothing is allowed.
    await press(first, 'start');
    const widget = await reload(first, { minutes: '5' });
    await until(() => textOf(widget).includes(REQUEST));
    expect(phone.awake).to.equal(0);

    phone.touch();
    await settled(widget);
    expect(textOf(widget)).to.not.include(REQUEST);
    expect(phone.awake).to.equal(1);
    expect(phone.audioSession.type).to.equal('playback');

    clock().pass(5 * MINUTE);
    await until(() => phone.beeps > 0);
  });

  it('does not come late, all at once, when a call is over', async () => {
    const widget = await show({ minutes: '5' });
    await press(widget, 'start');
    phone.isBusy = true;
    phone.beeps = 0;
    clock().pass(5 * MINUTE + 10 * SECOND);
    phone.endCall();
    await settled(widget);
    expect(phone.beeps).to.equal(0);
  });
});

function stub(owner: object, name: string, value: unknown): void {
  Object.defineProperty(owner, name, { configurable: true, writable: true, value });
}
