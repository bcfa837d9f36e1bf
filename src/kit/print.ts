import { css } from 'lit';

const MARK = 'data-pht-print';

// The page's own layout (columns, fixed headers) would squeeze or cover the widget on paper.
const { styleSheet } = css`
  @media print {
    :not(:has([data-pht-print])):not([data-pht-print]):not([data-pht-print] *) {
      display: none !important;
    }
    :has([data-pht-print]) {
      display: block !important;
      position: static !important;
      float: none !important;
      width: auto !important;
      min-width: 0 !important;
      max-width: none !important;
      height: auto !important;
      margin: 0 !important;
      padding: 0 !important;
      border: 0 !important;
      background: none !important;
      overflow: visible !important;
      transform: none !important;
    }
  }
`;

/** Prints one element of the page and nothing else. */
export function printOnly(element: Element): void {
  const sheet = styleSheet;
  const previous = document.adoptedStyleSheets;
  if (sheet) document.adoptedStyleSheets = [...previous, sheet];
  const marked = [...withHosts(element)];
  for (const shown of marked) shown.setAttribute(MARK, '');
  window.addEventListener(
    'afterprint',
    () => {
      for (const shown of marked) shown.removeAttribute(MARK);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((used) => used !== sheet);
    },
    { once: true },
  );
  window.print();
}

function* withHosts(element: Element): Generator<Element> {
  yield element;
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) yield* withHosts(root.host);
}
