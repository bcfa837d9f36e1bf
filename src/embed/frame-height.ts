import { real } from '../kit/element/unclobbered.js';

/** What a framed page says and is asked; embed.ts and the page of a widget speak of nothing else. */
export const HEIGHT = 'pht-height';
export const ASK = 'pht-ask-height';

/**
 * In a frame, tells the page around it how high this page is, now and whenever that changes. It is
 * no secret, so that any page may hear it; AMP has a message of its own for the same.
 */
export function tellHeight(): void {
  if (parent === window) return;
  const page = real(document).documentElement;
  const tell = (): void => {
    const height = Math.ceil(page.getBoundingClientRect().height);
    parent.postMessage({ type: HEIGHT, height }, '*');
    parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
  };
  new ResizeObserver(tell).observe(page);
  // The page around it may come to listen later than this one.
  addEventListener('message', ({ data, source }) => {
    if (source === parent && data === ASK) tell();
  });
}
