import { html, type LitElement, type TemplateResult } from 'lit';
import { showRedFlags } from '../content/red-flags.js';
import type { Statement } from '../content/statement.js';
import { renderClosable } from '../kit/view/closable.js';
import { down, urgent } from '../kit/view/icons.js';
import { renderStatement } from '../kit/view/statements.js';
import { FirstInPage } from './first-in-page.js';
import { renderSigns, type Heading } from './signs.js';

/**
 * When to stop and get help, in two tiers that are always open. A page with several widgets shows
 * them once: the first widget in full, the others in a line with a button that opens the rest.
 */
export class RedFlagRibbon {
  #isOpen = false;
  readonly #place: FirstInPage;

  constructor(private readonly host: LitElement) {
    this.#place = new FirstInPage(host, '.red-flags');
  }

  /** @param number to call in an emergency */
  render(line: Statement, heading: Heading, number: string | undefined): TemplateResult {
    const signs = this.#place.isFirst
      ? this.#renderFull(line, heading, number)
      : this.#renderShort(line, heading, number);
    return html`<div class="red-flags" part="red-flags">${signs}</div>`;
  }

  #renderFull(line: Statement, heading: Heading, number: string | undefined): TemplateResult {
    return html`${renderStatement(line, 'label')} ${renderSigns(heading, number)}`;
  }

  #renderShort(line: Statement, heading: Heading, number: string | undefined): TemplateResult {
    return html`<div class="note stop">
        ${urgent()}
        <div>${renderStatement(line, 'label')} ${this.#renderFold()}</div>
      </div>
      ${this.#renderClosable(renderSigns(heading, number))}`;
  }

  #renderFold(): TemplateResult {
    return html`<button
      class="fold"
      type="button"
      aria-expanded=${this.#isOpen}
      aria-controls="signs"
      @click=${this.#toggle}
    >
      ${showRedFlags.text()} ${down()}
    </button>`;
  }

  #renderClosable(content: TemplateResult): TemplateResult {
    return renderClosable(
      { isOpen: this.#isOpen, onFound: this.#toggle },
      html`<div id="signs">${content}</div>`,
    );
  }

  readonly #toggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.host.requestUpdate();
  };
}
