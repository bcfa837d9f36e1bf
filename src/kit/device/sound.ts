/** One note; times in seconds. */
export interface Tone {
  readonly pitch: number;
  /** Pitch at its end, where it glides. */
  readonly to?: number;
  readonly delay: number;
  readonly length: number;
}

let audio: AudioContext | undefined;

/** Readies the sound. Call it in the patient's own gesture: browsers refuse it later. */
export function prepareSound(): void {
  try {
    audio ??= new AudioContext();
    // A context that waits uses no processor.
    void audio.suspend();
  } catch {
    audio = undefined;
  }
}

/** Plays, where the device can. Returns whether a gesture has readied the sound. */
export function play(tones: readonly Tone[]): boolean {
  const context = audio;
  context?.resume().then(
    () => {
      for (const tone of tones) playTone(context, tone);
    },
    () => undefined,
  );
  return context !== undefined;
}

function playTone(context: AudioContext, { pitch, to = pitch, delay, length }: Tone): void {
  const tone = context.createOscillator();
  const start = context.currentTime + delay;
  tone.frequency.setValueAtTime(pitch, start);
  tone.frequency.linearRampToValueAtTime(to, start + length);
  tone.connect(context.destination);
  tone.start(start);
  tone.stop(start + length);
}
