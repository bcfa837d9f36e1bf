import { fixture, fixtureCleanup, html, nextFrame } from '@open-wc/testing';
import { useClock } from '../../../src/kit/device/clock.js';
import { ExerciseSession } from '../../../src/widgets/exercise-session/exercise-session.js';
import { define } from '../../support/define.js';
import { FakeClock } from '../../support/fake-clock.js';
import { all, part } from '../../support/widget.js';

define('pht-exercise-session', ExerciseSession);

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const KEY = `pht-exercise-session-${location.pathname}-session`;

/** One thing heard, and when: seconds since the start of the test. */
export type Heard = readonly [second: number, what: string];

interface Device {
  readonly clock: FakeClock;
  readonly spoken: Heard[];
  /** Who spoke last: a voice by name, or the device's own choice for a language. */
  speaker: string;
  readonly sounds: Heard[];
  /** Voices that the device has; a test may take them away. */
  voices: { lang: string; localService: boolean; default: boolean; name: string }[];
  awake: number;
  readonly mediaKeys: Map<string, (() => void) | null>;
}

const PITCHES: Readonly<Record<string, string>> = {
  '660-660': 'tick',
  '440-880': 'up',
  '880-880': 'hold',
  '880-440': 'down',
  '523-523': 'done',
};

let device: Device;

/** Gives each test a clock that stands still, and a device that notes what it plays and says. */
export function withDevice(): () => Device {
  let bringBack: () => void;
  let start: number;
  const second = () => (device.clock.now() - start) / SECOND;
  before(() => {
    stub(globalThis, 'AudioContext', fakeAudio(second));
  });
  beforeEach(() => {
    const clock = new FakeClock();
    start = clock.now();
    bringBack = useClock(clock);
    const voices = [{ lang: 'en-US', localService: true, default: true, name: 'here' }];
    device = {
      clock,
      spoken: [],
      speaker: '',
      sounds: [],
      voices,
      awake: 0,
      mediaKeys: new Map(),
    };
    stub(globalThis, 'speechSynthesis', fakeSpeech(second));
    stub(globalThis, 'SpeechSynthesisUtterance', FakeUtterance);
    stub(navigator, 'wakeLock', { request: requestLock });
    stub(navigator, 'mediaSession', {
      setActionHandler: (name: string, action: (() => void) | null) =>
        device.mediaKeys.set(name, action),
    });
  });
  afterEach(() => {
    Reflect.deleteProperty(HTMLDocument.prototype, 'hidden');
    fixtureCleanup();
    bringBack();
    sessionStorage.clear();
  });
  return () => device;
}

export function stub(owner: object, name: string, value: unknown): void {
  Object.defineProperty(owner, name, { configurable: true, writable: true, value });
}

/** The widget in a page, as this tab shows it; calling again is like a reload. */
export async function show(
  attributes: Readonly<Record<string, string>> = {},
): Promise<ExerciseSession> {
  const column = await fixture<HTMLElement>(html`<div></div>`);
  column.style.inlineSize = '375px';
  const widget = document.createElement('pht-exercise-session');
  const all = { id: 'session', exercises: 'bridge-hold', ...attributes };
  for (const [name, value] of Object.entries(all)) widget.setAttribute(name, value);
  column.append(widget);
  await settled(widget);
  return widget;
}

export async function started(
  attributes: Readonly<Record<string, string>> = {},
): Promise<ExerciseSession> {
  const widget = await show(attributes);
  await begin(widget);
  return widget;
}

/** Starts a session that goes on by itself, with 10 seconds to get ready. */
export async function begin(widget: ExerciseSession): Promise<void> {
  await press(widget, 'start');
  await readyIn(widget, 10);
}

/** Chooses a time to get ready: from then on the session goes on by itself. */
export async function readyIn(widget: ExerciseSession, seconds: number): Promise<void> {
  const times = all(widget, '.times button');
  times.find(({ innerText }) => innerText.trim() === `${seconds} sec`)!.click();
  await settled(widget);
}

export async function settled(widget: ExerciseSession): Promise<void> {
  await nextFrame();
  await widget.updateComplete;
  if (widget.isUpdatePending) await widget.updateComplete;
}

export async function press(widget: ExerciseSession, name: string): Promise<void> {
  part(widget, name)!.click();
  await settled(widget);
}

/** Time passes while the page is in view. */
export async function pass(widget: ExerciseSession, seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second++) {
    device.clock.pass(SECOND);
    await Promise.resolve();
  }
  await settled(widget);
}

export async function setHidden(isHidden: boolean): Promise<void> {
  Object.defineProperty(HTMLDocument.prototype, 'hidden', {
    configurable: true,
    value: isHidden,
  });
  document.dispatchEvent(new Event('visibilitychange'));
  await nextFrame();
}

/** `Hold 18`: the two large things of the player. */
export const counter = (widget: ExerciseSession): string =>
  ['.phase', '.count'].map((selector) => all(widget, selector)[0]?.innerText).join(' ');

export const place = (widget: ExerciseSession): string =>
  all(widget, '.place p')
    .map(({ innerText }) => innerText)
    .join(', ');

export const status = (widget: ExerciseSession): string =>
  all(widget, '[role="status"]')[0]!.textContent.trim();

export const isRunning = (widget: ExerciseSession): boolean =>
  part(widget, 'primary')?.innerText.trim() === 'Pause';

export async function rate(widget: ExerciseSession, score: number): Promise<void> {
  all(widget, '.scale input')[score]!.click();
  // A choice that stays is answered.
  await pass(widget, 1);
}

class FakeUtterance {
  voice?: { name: string };
  lang = '';
  onerror?: (event: { error: string }) => void;
  constructor(readonly text: string) {}
}

const fakeSpeech = (second: () => number) => ({
  getVoices: () => device.voices,
  cancel: () => undefined,
  speak: ({ text, voice, lang }: FakeUtterance) => {
    device.spoken.push([second(), text]);
    device.speaker = voice?.name ?? lang;
  },
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
});

const fakeAudio = (second: () => number) =>
  class {
    currentTime = 0;
    destination = {};
    suspend = () => Promise.resolve();
    resume = () => Promise.resolve();
    createOscillator() {
      const pitches: number[] = [];
      const note = (pitch: number) => pitches.push(pitch);
      return {
        frequency: { setValueAtTime: note, linearRampToValueAtTime: note },
        connect: () => undefined,
        start: () => device.sounds.push([second(), PITCHES[pitches.join('-')] ?? 'other']),
        stop: () => undefined,
      };
    }
  };

function requestLock() {
  device.awake++;
  return Promise.resolve({ release: () => Promise.resolve(device.awake--) });
}
