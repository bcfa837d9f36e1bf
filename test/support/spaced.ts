import { elementsUnder } from './story.js';

/** What WCAG 1.4.12 lets readers set, as their own style sheets do: it wins over every other. */
const RULES = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p {
  margin-block-end: 2em !important;
}`;

/** A sheet of the reader's reaches shadow trees; one of a page would not. Returns the way back. */
export function spaceText(page: HTMLElement): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  const roots = [document, ...shadowRootsUnder(page)];
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    for (const root of roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

const shadowRootsUnder = (page: HTMLElement): ShadowRoot[] =>
  [...elementsUnder(page)].flatMap(({ shadowRoot }) => shadowRoot ?? []);
