import { expect } from '@open-wc/testing';
import { until } from '../../support/until.js';
import { warningsOf } from '../../support/warnings.js';
import {
  filesOf,
  find,
  isDone,
  keepBox,
  MINUTE,
  part,
  press,
  SECOND,
  settled,
  setHidden,
  show,
  textOf,
  ticked,
  ticks,
  withFakeClock,
} from './widget.js';

/** What a device was asked to do. */
class FakeDevice {
  awake = 0;
  beeps = 0;
  pulses = 0;
  /** Time that it has vibrated, in ms. */
  shaken = 0;
  isSilent = true;
}

/** Takes the place of the browser's own functions until the test is over. */
function replace(target: object, name: string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, writable: true, value });
  return () => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  };
}

describe('what the ice timer does on the device', () => {
  const clock = withFakeClock();
  let device: FakeDevice;
  let undo: (() => void)[];

  before(function () {
    device = new FakeDevice();
    const { suspend, resume, createOscillator } = AudioContext.prototype;
    // One sound is made for the life of the page, so it is watched for the whole suite.
    AudioContext.prototype.suspend = function () {
      device.isSilent = true;
      return suspend.call(this);
    };
    AudioContext.prototype.resume = function () {
      device.isSilent = false;
      return Promise.resolve();
    };
    AudioContext.prototype.createOscillator = function () {
      device.beeps += 1;
      return createOscillator.call(this);
    };
    after(() => {
      Object.assign(AudioContext.prototype, { suspend, resume, createOscillator });
    });
  });

  beforeEach(() => {
    device = new FakeDevice();
    const wakeLock = {
      request: () => {
        device.awake += 1;
        return Promise.resolve({
          release: () => {
            device.awake -= 1;
            return Promise.resolve();
          },
        });
      },
    };
    undo = [
      replace(navigator, 'wakeLock', wakeLock),
      replace(navigator, 'vibrate', (pattern: number[]) => {
        device.pulses += 1;
        device.shaken += pattern.reduce((total, time) => total + time, 0);
      }),
    ];
  });

  afterEach(() => {
    for (const bringBack of undo) bringBack();
  });

  it('keeps the screen awake while it runs, and no longer', async () => {
    const widget = await show();
    expect(device.awake).to.equal(0);
    await press(widget, 'start');
    expect(device.awake).to.equal(1);
    await press(widget, 'pause');
    await until(() => device.awake === 0);
    await press(widget, 'pause');
    expect(device.awake).to.equal(1);
    await press(widget, 'reset');
    await until(() => device.awake === 0);
  });

  it('asks again for the screen when the page comes back', async () => {
    const widget = await show();
    await press(widget, 'start');
    await setHidden(true);
    expect(device.awake).to.equal(1);
    await setHidden(false);
    expect(device.awake).to.equal(2);
    widget.remove();
  });

  it('rings and vibrates at the end, and is silent until then', async () => {
    const widget = await show({ minutes: '5' });
    await press(widget, 'start');
    expect(device.isSilent).to.equal(true);
    expect(device.beeps).to.equal(0);
    clock().pass(5 * MINUTE);
    await settled(widget);
    await until(() => device.beeps > 0);
    expect(device.pulses).to.equal(1);
    expect(isDone(widget)).to.equal(true);
  });

  it('asks for a look at the skin, but not as loud as the alarm', async () => {
    const widget = await show();
    await press(widget, 'start');
    clock().pass(5 * MINUTE);
    await until(() => device.beeps > 0);
    const { pulses, beeps, shaken } = device;
    expect(pulses).to.equal(1);
    clock().pass(9.9 * MINUTE);
    Object.assign(device, { beeps: 0, shaken: 0 });
    clock().pass(0.1 * MINUTE);
    await settled(widget);
    await until(() => device.beeps > 0);
    expect(beeps).to.be.lessThan(device.beeps);
    expect(shaken).to.be.within(1, device.shaken - 1);
  });

  it('rings again every 30 seconds for 5 minutes, and then no more', async () => {
    const widget = await show({ minutes: '5' });
    await press(widget, 'start');
    clock().pass(5 * MINUTE);
    for (let rings = 1; rings <= 11; rings++) {
      expect(device.pulses).to.equal(rings);
      clock().pass(30 * SECOND);
    }
    expect(device.pulses).to.equal(11);
    await settled(widget);
    expect(isDone(widget)).to.equal(true);
    expect(part(widget, 'acknowledge')).to.not.equal(undefined);
  });

  it('rings no more once it is heard, or reset', async () => {
    for (const answer of ['acknowledge', 'reset']) {
      const widget = await show({ id: answer, minutes: '5' });
      await press(widget, 'start');
      clock().pass(6 * MINUTE);
      await settled(widget);
      const { pulses } = device;
      await press(widget, answer);
      clock().pass(10 * MINUTE);
      expect(device.pulses).to.equal(pulses);
    }
  });

  it('needs none of it', async () => {
    undo.push(
      replace(navigator, 'wakeLock', undefined),
      replace(navigator, 'vibrate', undefined),
      replace(window, 'AudioContext', undefined),
    );
    const widget = await show();
    await press(widget, 'start');
    clock().pass(15 * MINUTE);
    await settled(widget);
    expect(isDone(widget)).to.equal(true);
  });

  it('goes on when the screen may not be kept awake', async () => {
    const refuse = () => Promise.reject(new DOMException('not allowed', 'NotAllowedError'));
    undo.push(replace(navigator, 'wakeLock', { request: refuse }));
    const warnings = await warningsOf(async () => {
      const widget = await show();
      await press(widget, 'start');
      clock().pass(15 * MINUTE);
      await settled(widget);
      expect(isDone(widget)).to.equal(true);
    });
    expect(warnings).to.have.length(0);
  });

  it('flashes at most three times a second', async () => {
    const widget = await show();
    await press(widget, 'start');
    clock().pass(15 * MINUTE);
    await settled(widget);
    const { animationDuration, animationIterationCount } = getComputedStyle(
      find(widget, '[part="dial"]')!,
    );
    expect(parseFloat(animationDuration)).to.be.at.least(1 / 3);
    expect(Number(animationIterationCount)).to.be.lessThan(10);
  });

  it('saves the ticks as a file', async () => {
    const widget = await show();
    ticks(widget)[0]!.click();
    keepBox(widget).click();
    await settled(widget);
    expect(ticked(widget)).to.equal(1);
    const [file] = await filesOf(async () => {
      find(widget, '.keeping .button')!.click();
      await settled(widget);
    });
    expect(file).to.match(/^\d{4}-\d\d-\d\dT\d\d:00:00\.000Z$/);
    expect(textOf(widget)).to.include('Save as a file');
  });
});
