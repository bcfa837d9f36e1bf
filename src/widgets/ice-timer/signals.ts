/**
 * What the device does at the end of an icing, and to stay awake until then. Every part may be
 * missing or refused; then the words on the screen remain.
 */
let audio: AudioContext | undefined;

const BEEPS = [0, 0.6, 1.2, 1.8];
const BEEP_LENGTH = 0.3;
const PITCH = 880;

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

/** Beeps and vibrates, where the device can; browsers refuse both before any gesture. */
export function ring(): void {
  if (!audio) return;
  (navigator as Partial<Navigator>).vibrate?.([400, 200, 400]);
  audio.resume().then(beep, () => undefined);
}

function beep(): void {
  if (!audio) return;
  for (const delay of BEEPS) {
    const tone = audio.createOscillator();
    tone.frequency.value = PITCH;
    tone.connect(audio.destination);
    tone.start(audio.currentTime + delay);
    tone.stop(audio.currentTime + delay + BEEP_LENGTH);
  }
}

/** Keeps the screen awake while the page is visible. Returns a function that stops it. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let isWanted = true;
  const request = (): void => {
    if (document.hidden) return;
    // Hiding the page releases the lock, so it is asked for again.
    (navigator as Partial<Navigator>).wakeLock?.request('screen').then(
      (granted) => {
        lock = granted;
        if (!isWanted) void granted.release();
      },
      () => undefined,
    );
  };
  document.addEventListener('visibilitychange', request);
  request();
  return () => {
    isWanted = false;
    document.removeEventListener('visibilitychange', request);
    void lock?.release();
  };
}
