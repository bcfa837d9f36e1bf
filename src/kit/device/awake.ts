import { real } from '../element/unclobbered.js';

/**
 * Keeps the screen awake while the page is visible, where the device allows it. Returns a
 * function that stops it.
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let isWanted = true;
  const request = (): void => {
    if (real(document).hidden) return;
    // Hiding the page releases the lock, so it is asked for again.
    (navigator as Partial<Navigator>).wakeLock?.request('screen').then(
      (granted) => {
        lock = granted;
        if (!isWanted) void granted.release();
      },
      () => undefined,
    );
  };
  real(document).addEventListener('visibilitychange', request);
  request();
  return () => {
    isWanted = false;
    real(document).removeEventListener('visibilitychange', request);
    void lock?.release();
  };
}
