import { real } from './unclobbered.js';

/**
 * A page that hides elements without content would hide a widget without a fallback: to the page
 * it is empty. Where it is hidden for nothing else, it gets a space.
 */
export function fillIfHidden(element: HTMLElement): void {
  if (!element.matches(':empty') || !isHidden(element)) return;
  const space = real(document).createTextNode(' ');
  element.append(space);
  if (isHidden(element)) space.remove();
}

const isHidden = (element: HTMLElement): boolean => getComputedStyle(element).display === 'none';
