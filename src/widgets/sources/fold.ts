import { html, nothing, type TemplateResult } from 'lit';
import { renderClosable } from '../../kit/view/closable.js';
import { down } from '../../kit/view/icons.js';

interface Fold {
  readonly id: string;
  readonly text: string;
  readonly claims?: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** A button across the whole width, and what it opens under it. */
export const renderFold = (
  { id, text, claims, isOpen, onToggle }: Fold,
  content: TemplateResult,
): TemplateResult =>
  html`<button
      class="fold"
      type="button"
      aria-expanded=${isOpen}
      aria-controls=${id}
      @click=${onToggle}
    >
      <span data-claims=${claims ?? nothing}>${text}</span>${down()}
    </button>
    ${renderClosable({ isOpen, onFound: onToggle }, html`<div id=${id}>${content}</div>`)}`;
