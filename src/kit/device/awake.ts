import { real } from '../element/unclobbered.js';
import { onGesture } from './gesture.js';

/**
 * Keeps the screen awake while the page is visible, where the device allows it. Returns a
 * function that stops it.
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let isWanted = true;
  let isRefused = false;
  const request = async (): Promise<void> => {
    if (real(document).hidden) return;
    isRefused = false;
    try {
      // Hiding the page releases the lock, so it is asked for again.
      const granted = await (navigator as Partial<Navigator>).wakeLock?.request('screen');
      lock = granted;
      if (!isWanted) await granted?.release();
    } catch {
      isRefused = true;
    }
  };
  const stopAsking = onGesture(() => {
    if (isRefused) void request();
  });
  const ask = (): void => void request();
  real(document).addEventListener('visibilitychange', ask);
  ask();
  return () => {
    isWanted = false;
    stopAsking();
    real(document).removeEventListener('visibilitychange', ask);
    lock?.release().catch(() => undefined);
  };
}
