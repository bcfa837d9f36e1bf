import { play } from '../../kit/sound.js';

const BEEPS = [0, 0.5, 1, 1.5].map((delay) => ({ pitch: 880, delay, length: 0.3 }));

/** Beeps and vibrates, where the device can; browsers refuse both before any gesture. */
export function ring(): void {
  if (play(BEEPS)) (navigator as Partial<Navigator>).vibrate?.([400, 200, 400]);
}
