import { real } from './unclobbered.js';

/** An element's number among those of its tag in the page: the same after a reload. */
export function numberInPage(element: Element): number {
  return [...real(document).getElementsByTagName(element.localName)].indexOf(element);
}
