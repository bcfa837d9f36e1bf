import { play, prepareSound, vibrate } from '../../kit/device/sound.js';

const BEEPS = [0, 0.5, 1, 1.5].map((delay) => ({ pitch: 880, delay, length: 0.3 }));
/** Lower and shorter than the alarm at the end. */
const CHIME = [0, 0.25].map((delay) => ({ pitch: 523, delay, length: 0.15 }));

/** An iPhone in silent mode plays only what is said to be played back. */
interface AudioSession {
  type: string;
}

/** Call it in a gesture of the patient. */
export function prepareToRing(): void {
  const { audioSession } = navigator as { audioSession?: AudioSession };
  if (audioSession) audioSession.type = 'playback';
  prepareSound();
}

/** Beeps and vibrates, where the device can; browsers refuse both before any gesture. */
export function ring(): void {
  if (play(BEEPS)) vibrate([400, 200, 400]);
}

/** The same for a look at the skin, but not as loud. */
export function askToLook(): void {
  if (play(CHIME)) vibrate([150]);
}
