import { real } from './unclobbered.js';

/** Resolves when the page is parsed: before, the fallback of a widget is not complete. */
export const parsed = (): Promise<unknown> =>
  new Promise((resolve) => {
    const page = real(document);
    if (page.readyState !== 'loading') resolve(undefined);
    else page.addEventListener('DOMContentLoaded', resolve, { once: true });
  });
