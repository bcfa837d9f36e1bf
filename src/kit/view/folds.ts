import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { renderClosable } from './closable.js';
import { down } from './icons.js';

/** A heading; what it says may be a button. */
export type FoldHeading = (content: string | TemplateResult) => TemplateResult;

/**
 * What is not needed at first sight: headings beside one another, of which one is open. Paper
 * shows all of it.
 */
export class Folds {
  /** The one that is open. */
  opened: string | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onOpen?: (id: string) => void,
  ) {}

  render(
    id: string,
    title: string | TemplateResult,
    heading: FoldHeading,
    content: TemplateResult,
  ): TemplateResult {
    const isOpen = this.opened === id;
    const toggle = (): void => this.#toggle(id);
    return html`${heading(
      html`<button
        class="fold"
        type="button"
        aria-expanded=${isOpen}
        aria-controls=${id}
        @click=${toggle}
      >
        ${title} ${down()}
      </button>`,
    )}
    ${renderClosable({ isOpen, onFound: toggle }, html`<div id=${id}>${content}</div>`)}`;
  }

  #toggle(id: string): void {
    this.opened = this.opened === id ? undefined : id;
    this.host.requestUpdate();
    if (this.opened) this.onOpen?.(this.opened);
  }
}
