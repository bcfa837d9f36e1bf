import { html, type TemplateResult } from 'lit';
import type { Reference } from '../../content/references.js';
import { readings, references } from '../../content/sources.js';
import { renderSource } from '../../kit/view/footer.js';
import { lookedUpOn } from '../../proof/grade.js';

/** Every source, and how much of it was read. */
export const renderReferences = (locale: string): TemplateResult =>
  html`<div class="sources" part="sources">
    <ol>
      ${references.map(renderReference)}
    </ol>
    <p>${lookedUpOn(locale)}</p>
  </div>`;

function renderReference(reference: Reference): TemplateResult {
  const reading = readings[reference.read];
  return html`<li>
    ${renderSource(reference)}
    <span class="reading small muted" data-claims=${reading.claims}>${reading.text()}</span>
  </li>`;
}
