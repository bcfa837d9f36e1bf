import { html, nothing, type TemplateResult } from 'lit';
import { emergency, redFlags, type RedFlags } from '../content/red-flags.js';
import type { Statement } from '../content/statement.js';
import { caution, urgent } from '../kit/view/icons.js';
import { renderStatements } from '../kit/view/statements.js';

export type Heading = (text: string) => TemplateResult;

/** The signs that lead to a doctor, the most urgent first. */
export const renderSigns = (heading: Heading): TemplateResult =>
  html`<div class="signs">${redFlags.map((flags) => renderTier(flags, heading))}</div>`;

/** One tier: how soon to get help, and the signs of it; `more` stands under them. */
export function renderTier(
  flags: RedFlags,
  heading: Heading,
  signs: readonly Statement[] = flags.signs,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { title } = flags;
  const isEmergency = flags === emergency;
  return html`<div class="note ${isEmergency ? 'stop' : 'warn'}">
    ${isEmergency ? urgent() : caution()}
    <div data-claims=${title.claims}>
      ${heading(title.text())} ${renderStatements(signs)} ${more}
    </div>
  </div>`;
}
