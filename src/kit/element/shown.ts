import { withAllAround } from './around.js';

/**
 * Whether the page shows an element: not what a closed popup, panel or tab holds, by whatever means
 * it is closed. What the patient can scroll to counts as shown.
 */
export function isShown(element: HTMLElement): boolean {
  return isVisible(element) && !isCutOff(element);
}

function isVisible(element: Partial<HTMLElement>): boolean {
  const options = { opacityProperty: true, visibilityProperty: true };
  // Older browsers know no `checkVisibility`.
  return element.checkVisibility?.(options) ?? element.getClientRects?.().length !== 0;
}

/** Whether a box around it leaves nothing of it: folded to no height, or a slide beside its frame. */
function isCutOff(element: HTMLElement): boolean {
  let inner = element.getBoundingClientRect();
  let { position } = getComputedStyle(element);
  for (const box of boxesAround(element)) {
    if (position === 'fixed') return false;
    const style = getComputedStyle(box);
    const { overflow } = style;
    const isAround = position !== 'absolute' || style.position !== 'static';
    if (isAround) ({ position } = style);
    if (!isAround || overflow === 'visible' || style.display === 'contents') continue;
    const outer = box.getBoundingClientRect();
    const canScroll = /auto|scroll/.test(overflow) && isArea(outer);
    if (!canScroll && !doMeet(inner, outer)) return true;
    inner = outer;
  }
  return false;
}

const isArea = ({ width, height }: DOMRect): boolean => width > 0 && height > 0;

const doMeet = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

/** Not the page's own, which scrolls. */
const boxesAround = (element: Element): Element[] =>
  withAllAround(element)
    .slice(1)
    .filter(({ localName }) => !/^(html|body)$/.test(localName));
