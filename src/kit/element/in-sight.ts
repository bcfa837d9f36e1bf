import { withAllAround } from './around.js';
import { real } from './unclobbered.js';

/** In px: the outline of what has the focus, and a little air. */
const GAP = 8;
const MOST_BARS = 5;

/** What the page's own bars leave of the screen: headers and notices that stay at an edge. */
interface Room {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Scrolls an element to where it is seen, not under a bar of the page: by itself only where it has
 * to, and as browsers do it for what gets the focus.
 */
export function bringIntoSight(element: HTMLElement, how?: ScrollIntoViewOptions): void {
  const room = roomFor(element);
  const { style } = element;
  const [above, below] = [style.scrollMarginTop, style.scrollMarginBottom];
  keepFree(element, 'top', room.top);
  keepFree(element, 'bottom', innerHeight - room.bottom);
  element.scrollIntoView(how ?? { block: blockFor(element.getBoundingClientRect(), room) });
  style.scrollMarginTop = above;
  style.scrollMarginBottom = below;
}

function blockFor({ top, bottom, height }: DOMRect, room: Room): 'center' | 'nearest' {
  const isOut = bottom <= room.top || top >= room.bottom;
  return isOut && height < room.bottom - room.top ? 'center' : 'nearest';
}

/** For as long as it takes to find the place; what the page and our styles say is kept. */
function keepFree(element: HTMLElement, edge: 'top' | 'bottom', covered: number): void {
  const margin = `scroll-margin-${edge}`;
  const ofPage = inPixels(real(document).documentElement, `scroll-padding-${edge}`);
  const needed = covered > 0 ? covered + GAP - ofPage : 0;
  if (needed > inPixels(element, margin)) element.style.setProperty(margin, `${needed}px`);
}

const inPixels = (element: Element, property: string): number =>
  Number.parseFloat(getComputedStyle(element).getPropertyValue(property)) || 0;

function roomFor(element: HTMLElement): Room {
  const { left, width } = element.getBoundingClientRect();
  const x = Math.min(Math.max(left + width / 2, 1), innerWidth - 1);
  const around = new Set(withAllAround(element));
  let [top, bottom] = [0, innerHeight];
  for (let count = 0; count < MOST_BARS; count += 1) {
    top = barAt(x, top + 1, around)?.bottom ?? top;
    bottom = barAt(x, bottom - 1, around)?.top ?? bottom;
  }
  return { top, bottom };
}

function barAt(x: number, y: number, around: ReadonlySet<Element>): DOMRect | undefined {
  let bar: DOMRect | undefined;
  for (const element of withAllAround(real(document).elementFromPoint(x, y))) {
    if (around.has(element)) break;
    if (isFixed(element)) bar = real(element).getBoundingClientRect();
  }
  // What covers more is no bar, but a window that is open.
  return bar && bar.height < innerHeight / 2 ? bar : undefined;
}

const isFixed = (element: Element): boolean =>
  /fixed|sticky/.test(getComputedStyle(element).position);
