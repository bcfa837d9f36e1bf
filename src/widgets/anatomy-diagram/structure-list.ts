import { html, nothing, type TemplateResult } from 'lit';
import type { StructureId } from '../../anatomy/plate.js';
import { structures, type Structure } from '../../content/anatomy-diagram.js';
import type { Statement } from '../../content/statement.js';
import { formatNumber } from '../../kit/language/format.js';
import { renderClosable } from '../../kit/view/closable.js';
import { down } from '../../kit/view/icons.js';

interface ListView {
  readonly ids: readonly StructureId[];
  readonly selected: StructureId | undefined;
  readonly pointedAt: StructureId | undefined;
  /** Whether the patient chose it just now: then its text stays in sight. */
  readonly isTapped: boolean;
  readonly locale: string;
  readonly onSelect: (id: StructureId) => void;
  readonly onHover: (event: Event) => void;
  readonly onLeave: () => void;
}

/**
 * A button for every structure of the drawing, and what there is to know about it: below its button,
 * or, where the list is not beside the drawing, right below the drawing.
 */
export const renderList = (view: ListView): TemplateResult =>
  html`<div
    class="structures"
    @focusin=${view.onHover}
    @pointerover=${view.onHover}
    @focusout=${view.onLeave}
    @pointerleave=${view.onLeave}
  >
    <ol class="list" part="list">
      ${view.ids.map((id, index) => renderEntry(view, id, index))}
    </ol>
  </div>`;

function renderEntry(view: ListView, id: StructureId, index: number): TemplateResult {
  const isOpen = id === view.selected;
  const { name }: Structure = structures[id];
  return html`<li
    class="entry ${isOpen ? 'chosen' : ''} ${id === view.pointedAt ? 'pointed' : ''}"
    data-structure=${id}
  >
    <button
      id="structure-${id}"
      type="button"
      aria-expanded=${isOpen}
      aria-controls="detail-${id}"
      @click=${() => view.onSelect(id)}
    >
      <span class="number" aria-hidden="true">${formatNumber(view.locale, index + 1)}</span>
      <span class="label" data-claims=${name.claims}>${name.text()}</span>
      ${down()}
    </button>
    ${renderClosable(
      { isOpen, onFound: () => view.onSelect(id) },
      html`<div
        id="detail-${id}"
        class="summary ${isOpen && view.isTapped ? 'tapped' : ''}"
        part="summary"
      >
        ${isOpen ? renderName(view.locale, index, name) : nothing}
        <div class="detail" part="detail">
          <slot name="detail-${id}">${renderDetail(structures[id])}</slot>
        </div>
      </div>`,
    )}
  </li>`;
}

// Where the text is not below its button. Those who listen have just heard the button.
const renderName = (locale: string, index: number, name: Statement) =>
  html`<p class="told-name label" aria-hidden="true" data-claims=${name.claims}>
    <i class="number">${formatNumber(locale, index + 1)}</i> ${name.text()}
  </p>`;

const renderDetail = ({ clinicalName, texts }: Structure) => [
  clinicalName
    ? html`<p class="clinical small muted" data-claims=${clinicalName.claims}>
        ${clinicalName.text()}
      </p>`
    : nothing,
  html`<p>${texts.map(renderSentence)}</p>`,
];

/** A sentence among others, findable by its claims. */
export const renderSentence = ({ claims, text }: Statement): TemplateResult =>
  html`<span data-claims=${claims}>${text()}</span> `;
