import { css } from 'lit';
import { real } from '../element/unclobbered.js';

const MARK = 'data-pht-print';

// The page's own layout (columns, fixed headers) would squeeze or cover the widget on paper.
const { styleSheet } = css`
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

/** Prints one element of the page and nothing else; inside another shadow root, the page. */
export function printOnly(element: Element): void {
  release();
  // Some apps show pages without being able to print them.
  if (!('print' in window)) return;
  if (element.getRootNode() === document) release = isolate(element);
  window.print();
}

/**
 * Lasts until the next gesture: an iPhone lays the paper out again when a printer is chosen, after
 * "afterprint", and where printing is blocked there is no such event.
 */
function isolate(element: Element): () => void {
  const listening = new AbortController();
  const options = { signal: listening.signal, capture: true };
  const end = (): void => {
    listening.abort();
    mark(element, false);
  };
  mark(element, true);
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
  element.toggleAttribute(MARK, isPrinting);
  const others = real(document).adoptedStyleSheets.filter((sheet) => sheet !== styleSheet);
  real(document).adoptedStyleSheets = isPrinting && styleSheet ? [...others, styleSheet] : others;
}
