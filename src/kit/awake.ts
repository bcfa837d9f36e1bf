/**
 * Keeps the screen awake while the page is visible, where the device allows it. Returns a
 * function that stops it.
 */
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
