import { play, type Tone } from '../../kit/device/sound.js';
import { SECOND } from '../../kit/time.js';
import type { Sound } from './cues.js';

const tone = (pitch: number, length: number, more: Partial<Tone> = {}): Tone => ({
  pitch,
  length,
  delay: 0,
  ...more,
});

/** Told apart without a look: a lift glides up, lowering glides down, a hold stays. */
const TONES: Readonly<Record<Sound, readonly Tone[]>> = {
  count: [tone(660, 0.08)],
  up: [tone(440, 0.3, { to: 880 })],
  hold: [tone(880, 0.3)],
  down: [tone(880, 0.3, { to: 440 })],
  rest: [tone(660, 0.15), tone(440, 0.3, { delay: 0.2 })],
  done: [tone(523, 0.2), tone(659, 0.2, { delay: 0.25 }), tone(784, 0.5, { delay: 0.5 })],
};

/** Half the time of a count: no two of them may come at once, when a call ends for example. */
const LATEST = SECOND / 2;

export const sound = (name: Sound): void => {
  play(TONES[name], LATEST);
};

export const hasSounds = (): boolean => typeof AudioContext !== 'undefined';
