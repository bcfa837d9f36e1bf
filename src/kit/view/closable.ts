import { html, nothing, type TemplateResult } from 'lit';

// Where a browser does not know it, it is plainly hidden. Asked late: the build reads classes
// where there is no document.
const closed = (): string => ('onbeforematch' in HTMLElement.prototype ? 'until-found' : '');

interface Closable {
  readonly isOpen: boolean;
  /** The browser's search found something in what is closed: it has to open. */
  readonly onFound: () => void;
}

/** What a button opens. Closed, the browser's search finds it still, and paper shows it. */
export function renderClosable(
  { isOpen, onFound }: Closable,
  content: TemplateResult,
): TemplateResult {
  let isNews = !isOpen;
  // The event bubbles: what is found in a closed part of this is no news for it. Nor is what a
  // search says twice before this has opened.
  const follow = ({ target, currentTarget }: Event): void => {
    if (target !== currentTarget || !isNews) return;
    isNews = false;
    onFound();
  };
  return html`<div class="closable" hidden=${isOpen ? nothing : closed()} @beforematch=${follow}>
    ${content}
  </div>`;
}
