import { css } from 'lit';
import { real } from '../element/unclobbered.js';
import { SECOND } from '../time.js';
import { at, Deadline, now } from './clock.js';

const MARK = 'data-pht-print';

/** Where printing begins, it does so within this time; a frame may have refused it in silence. */
const SOON = SECOND;

// The page's own layout (columns, fixed headers) would squeeze or cover the widget on paper.
const { cssText, styleSheet } = css`
  @media print {
    :not(:has([data-pht-print]), [data-pht-print], [data-pht-print] *) {
      display: none !important;
    }
    :has([data-pht-print]) {
      all: revert !important;
      margin: 0 !important;
    }
  }
`;

let release = (): void => undefined;
let stopWatching = (): void => undefined;

/**
 * Prints one element of the page and nothing else; inside another shadow root, the page.
 *
 * @param tell hears whether printing has begun; after a "no" it may still do so
 */
export function printOnly(element: Element, tell: (hasBegun: boolean) => void): void {
  release();
  stopWatching();
  if (element.getRootNode() === document) release = isolate(element);
  stopWatching = watch(tell);
  try {
    window.print();
  } catch {
    // Some apps show pages without being able to print them, some pages have replaced it.
    release();
    stopWatching();
    tell(false);
  }
}

function watch(tell: (hasBegun: boolean) => void): () => void {
  const stopWaiting = at(new Deadline(now() + SOON), () => tell(false));
  const begin = (): void => {
    stop();
    tell(true);
  };
  const stop = (): void => {
    stopWaiting();
    window.removeEventListener('beforeprint', begin, true);
  };
  window.addEventListener('beforeprint', begin, true);
  return stop;
}

/**
 * From the beginning of printing, so that a page that cannot print stays as it was, to the next
 * gesture: an iPhone lays the paper out again when a printer is chosen, after "afterprint".
 */
function isolate(element: Element): () => void {
  const listening = new AbortController();
  const options = { signal: listening.signal, capture: true };
  const end = (): void => {
    listening.abort();
    mark(element, false);
  };
  const begin = (): void => mark(element, true);
  window.addEventListener('beforeprint', begin, options);
  window.addEventListener('pointerdown', end, options);
  window.addEventListener('keydown', end, options);
  // On the way to the browser's own menu, which prints the page.
  const endOnMove = (): void => {
    window.addEventListener('pointermove', end, options);
  };
  window.addEventListener('afterprint', endOnMove, options);
  return end;
}

function mark(element: Element, isPrinting: boolean): void {
  if (isPrinting) keepFont(element);
  element.toggleAttribute(MARK, isPrinting);
  const others = real(document).adoptedStyleSheets.filter((sheet) => sheet !== styleSheet);
  real(document).adoptedStyleSheets = isPrinting && styleSheet ? [...others, styleSheet] : others;
}

/** What reverts the page's layout reverts its font too. */
function keepFont(element: Element): void {
  const { fontFamily, fontSize } = getComputedStyle(element);
  const font = `${fontSize} ${fontFamily}`;
  styleSheet?.replaceSync(`${cssText}[data-pht-print]{font:${font}}`);
}
