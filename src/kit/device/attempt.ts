/** What a device can do beyond the page may be missing, or fail: then the widget works without. */
export function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
