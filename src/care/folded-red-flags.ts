import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { showRedFlags } from '../content/red-flags.js';
import type { Statement } from '../content/statement.js';
import { renderClosable } from '../kit/view/closable.js';
import { down, urgent } from '../kit/view/icons.js';
import { renderStatement } from '../kit/view/statements.js';
import { renderSigns, type Heading } from './signs.js';

/** When to stop and get help: a line always in sight, and a button that shows every sign. */
export class FoldedRedFlags {
  #isOpen = false;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  render(line: Statement, heading: Heading): TemplateResult {
    return html`<div class="red-flags" part="red-flags">
      <div class="note stop">
        ${urgent()}
        <div>
          ${renderStatement(line, 'label')}
          <button
            class="fold"
            type="button"
            aria-expanded=${this.#isOpen}
            aria-controls="signs"
            @click=${this.#toggle}
          >
            ${showRedFlags.text()} ${down()}
          </button>
        </div>
      </div>
      ${renderClosable(
        { isOpen: this.#isOpen, onFound: this.#toggle },
        html`<div id="signs">${renderSigns(heading)}</div>`,
      )}
    </div>`;
  }

  readonly #toggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
  };
}
