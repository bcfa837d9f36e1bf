import { html, type TemplateResult } from 'lit';
import type { Reference } from '../../content/references.js';
import { lookedUp, readings, references } from '../../content/sources.js';
import { formatDay } from '../../kit/language/format.js';
import { msg, str } from '../../kit/language/msg.js';
import { renderSource } from '../../kit/view/footer.js';

/** Every source, and how much of it was read. */
export function renderReferences(locale: string): TemplateResult {
  const day = formatDay(locale, Date.parse(`${lookedUp}T12:00`));
  return html`<div class="sources" part="sources">
    <ol>
      ${references.map(renderReference)}
    </ol>
    <p>${msg(str`Looked up on ${day}`)}</p>
  </div>`;
}

function renderReference(reference: Reference): TemplateResult {
  const reading = readings[reference.read];
  return html`<li>
    ${renderSource(reference)}
    <span class="reading small muted" data-claims=${reading.claims}>${reading.text()}</span>
  </li>`;
}
