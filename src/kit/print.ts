import { css } from 'lit';
import { real } from './unclobbered.js';

const MARK = 'data-pht-print';

// The page's own layout (columns, fixed headers) would squeeze or cover the widget on paper.
const { styleSheet } = css`
  @media print {
    :not(:has([data-pht-print]), [data-pht-print], [data-pht-print] *) {
      display: none !important;
    }
    :has([data-pht-print]) {
      all: revert !important;
    }
  }
`;

/** Prints one element of the page and nothing else; inside another shadow root, the page. */
export function printOnly(element: Element): void {
  isolate(element, element.getRootNode() === document);
  window.addEventListener('afterprint', () => isolate(element, false), { once: true });
  window.print();
}

function isolate(element: Element, isPrinting: boolean): void {
  element.toggleAttribute(MARK, isPrinting);
  const others = real(document).adoptedStyleSheets.filter((sheet) => sheet !== styleSheet);
  real(document).adoptedStyleSheets = isPrinting && styleSheet ? [...others, styleSheet] : others;
}
