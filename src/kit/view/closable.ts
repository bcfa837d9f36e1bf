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
export const renderClosable = (
  { isOpen, onFound }: Closable,
  content: TemplateResult,
): TemplateResult =>
  html`<div class="closable" hidden=${isOpen ? nothing : closed()} @beforematch=${onFound}>
    ${content}
  </div>`;
