import { html, type TemplateResult } from 'lit';
import { emergency, redFlags } from '../content/red-flags.js';
import type { Statement } from '../content/statement.js';
import { caution, urgent } from '../kit/view/icons.js';
import { renderStatement, renderStatements } from '../kit/view/statements.js';

export type Heading = (text: string) => TemplateResult;

/** The signs that lead to a doctor, the most urgent first. */
export const renderSigns = (heading: Heading): TemplateResult =>
  html`<div class="signs">${redFlags.map((flags) => renderList(flags, heading))}</div>`;

/** The same under the line that tells when to stop. */
export const renderRedFlags = (line: Statement, heading: Heading): TemplateResult =>
  html`<div class="red-flags" part="red-flags">
    ${renderStatement(line, 'label')} ${renderSigns(heading)}
  </div>`;

function renderList(flags: (typeof redFlags)[number], heading: Heading): TemplateResult {
  const { title, signs } = flags;
  const isEmergency = flags === emergency;
  return html`<div class="note ${isEmergency ? 'stop' : 'warn'}">
    ${isEmergency ? urgent() : caution()}
    <div data-claims=${title.claims}>${heading(title.text())} ${renderStatements(signs)}</div>
  </div>`;
}
