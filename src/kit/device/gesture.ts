const GESTURES = ['pointerup', 'keydown'] as const;

/** Calls back at each gesture on the page: then a browser may allow what it refused before. */
export function onGesture(callback: () => void): () => void {
  for (const name of GESTURES) window.addEventListener(name, callback, true);
  return () => {
    for (const name of GESTURES) window.removeEventListener(name, callback, true);
  };
}

/** Whether there was one. Before it a browser refuses to vibrate, and complains. */
export function hasHadGesture(): boolean {
  const { userActivation } = navigator as Partial<Navigator>;
  return userActivation?.hasBeenActive !== false;
}
