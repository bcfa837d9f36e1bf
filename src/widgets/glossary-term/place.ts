import { real } from '../../kit/element/unclobbered.js';

/** Room between the box and the term, and between it and the edges of the window, in px. */
const GAP = 6;
const EDGE = 8;

/**
 * Puts a box that is fixed in the window at a term: below it, or above where there is no room, and
 * never over the sides of the window.
 */
export function place(box: HTMLElement, term: HTMLElement): void {
  const { clientWidth, clientHeight } = real(document).documentElement;
  const { direction } = getComputedStyle(term);
  const { left, right, top, bottom } = term.getBoundingClientRect();
  // Where "fixed" begins: something around the widget may be transformed.
  moveTo(box, 0, 0);
  const { x, y, width, height } = box.getBoundingClientRect();

  const inLine = direction === 'rtl' ? right - width : left;
  const inWindow = Math.max(EDGE, Math.min(inLine, clientWidth - EDGE - width));
  const below = bottom + GAP;
  const above = top - GAP - height;
  const lowest = clientHeight - EDGE - height;
  const aside = above >= EDGE ? above : Math.max(EDGE, lowest);
  moveTo(box, inWindow - x, (below <= lowest ? below : aside) - y);
}

function moveTo({ style }: HTMLElement, left: number, top: number): void {
  style.left = `${left}px`;
  style.top = `${top}px`;
}
