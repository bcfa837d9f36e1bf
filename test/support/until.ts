import { waitUntil } from '@open-wc/testing';

/** Waits for what comes in a time of its own, on a slow machine too. */
export const until = (condition: () => unknown, message?: string): Promise<void> =>
  waitUntil(() => Boolean(condition()), message, { interval: 10, timeout: 20_000 });
