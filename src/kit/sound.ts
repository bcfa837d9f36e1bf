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

/** Whether a gesture has readied the sound. */
export const hasSound = (): boolean => audio !== undefined;

/** Plays, where the device can. */
export function play(tones: readonly Tone[]): void {
  audio?.resume().then(
    () => {
      tones.forEach(playTone);
    },
    () => undefined,
  );
}

function playTone({ pitch, to = pitch, delay, length }: Tone): void {
  if (!audio) return;
  const tone = audio.createOscillator();
  const start = audio.currentTime + delay;
  tone.frequency.setValueAtTime(pitch, start);
  tone.frequency.linearRampToValueAtTime(to, start + length);
  tone.connect(audio.destination);
  tone.start(start);
  tone.stop(start + length);
}
