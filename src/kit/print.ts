import { css } from 'lit';

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

/** Prints one element of the page and nothing else. */
export function printOnly(element: Element): void {
  const marked = [...withHosts(element)];
  setMarks(marked, true);
  window.addEventListener('afterprint', () => setMarks(marked, false), { once: true });
  window.print();
}

function setMarks(elements: readonly Element[], isPrinting: boolean): void {
  for (const element of elements) element.toggleAttribute(MARK, isPrinting);
  const others = document.adoptedStyleSheets.filter((sheet) => sheet !== styleSheet);
  document.adoptedStyleSheets = isPrinting && styleSheet ? [...others, styleSheet] : others;
}

function* withHosts(element: Element): Generator<Element> {
  yield element;
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) yield* withHosts(root.host);
}
