import { SECOND } from '../time.js';
import { attempt } from './attempt.js';
import { Deadline, now } from './clock.js';
import { onGesture } from './gesture.js';

/** One note; times in seconds. */
export interface Tone {
  readonly pitch: number;
  /** Pitch at its end, where it glides. */
  readonly to?: number;
  readonly delay: number;
  readonly length: number;
}

/** A sound that could not start until then would tell of what is over. */
const LATEST = SECOND;

let audio: AudioContext | undefined;

/** Whether a gesture has readied the sound. */
export const isSoundReady = (): boolean => audio !== undefined;

/** Readies the sound. Call it in the patient's own gesture: browsers refuse it later. */
export function prepareSound(): void {
  // One that was interrupted, by a call for example, may not come back.
  if (audio?.state !== 'running' && audio?.state !== 'suspended') audio = undefined;
  try {
    audio ??= new AudioContext();
    // A context that waits uses no processor.
    audio.suspend().catch(() => undefined);
  } catch {
    audio = undefined;
  }
}

/**
 * Readies it with the patient's next gesture, where none has: after a reload, or when it was
 * refused. Returns a function that stops it.
 */
export const prepareSoundLater = (): (() => void) =>
  onGesture(() => {
    if (!audio) prepareSound();
  });

/**
 * Plays, where the device can. Returns whether a gesture has readied the sound.
 *
 * @param latest time in ms after which it would come too late
 */
export function play(tones: readonly Tone[], latest = LATEST): boolean {
  if (audio) void playIn(audio, tones, new Deadline(now() + latest));
  return audio !== undefined;
}

async function playIn(
  context: AudioContext,
  tones: readonly Tone[],
  latest: Deadline,
): Promise<void> {
  try {
    // While a call, for example, has the sound, this waits for its end. Where it does not, time
    // stands still in there, and all tones until then would begin at one moment.
    await context.resume();
    if (latest.remaining === 0 || context.state === 'interrupted') return;
    for (const tone of tones) playTone(context, tone);
  } catch {
    // What is shown and said has to do.
  }
}

/** Shakes the device, where it can. */
export const vibrate = (pattern: number[]): void => {
  attempt(() => (navigator as Partial<Navigator>).vibrate?.(pattern));
};

function playTone(context: AudioContext, { pitch, to = pitch, delay, length }: Tone): void {
  const tone = context.createOscillator();
  const start = context.currentTime + delay;
  tone.frequency.setValueAtTime(pitch, start);
  tone.frequency.linearRampToValueAtTime(to, start + length);
  tone.connect(context.destination);
  tone.start(start);
  tone.stop(start + length);
}
