/** Whether the visitor wants no motion. */
export const isMotionReduced = (): boolean =>
  matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Runs from 0 to 1 and calls `show` before each paint; where motion is not wanted, at once.
 * Answers how to stop it.
 */
export function tween(
  duration: number,
  show: (share: number) => void,
  onEnd?: () => void,
): () => void {
  if (isMotionReduced()) {
    show(1);
    onEnd?.();
    return () => undefined;
  }
  let frame = 0;
  let start: number | undefined;
  const step = (now: number): void => {
    start ??= now;
    const share = Math.min(1, (now - start) / duration);
    show(eased(share));
    if (share < 1) frame = requestAnimationFrame(step);
    else onEnd?.();
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}

const eased = (share: number): number => share * share * (3 - 2 * share);
