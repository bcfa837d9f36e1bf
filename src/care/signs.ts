import { html, nothing, type TemplateResult } from 'lit';
import { emergency, sameDay, type RedFlags } from '../content/red-flags.js';
import { caution, urgent } from '../kit/view/icons.js';
import { renderStatements } from '../kit/view/statements.js';
import { renderCall } from './call.js';

export type Heading = (text: string) => TemplateResult;

/** The signs that lead to a doctor, the most urgent first; with the number to call, if any. */
export const renderSigns = (heading: Heading, number: string | undefined): TemplateResult =>
  html`<div class="signs">
    ${renderEmergency(heading, number)} ${renderTier(sameDay, heading)}
  </div>`;

export const renderEmergency = (heading: Heading, number: string | undefined): TemplateResult =>
  renderTier(emergency, heading, renderCall(number));

/** One tier: how soon to get help, and the signs of it; `more` stands under them. */
export function renderTier(
  flags: RedFlags,
  heading: Heading,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { title, signs } = flags;
  const isEmergency = flags === emergency;
  return html`<div class="note ${isEmergency ? 'stop' : 'warn'}">
    ${isEmergency ? urgent() : caution()}
    <div data-claims=${title.claims}>
      ${heading(title.text())} ${renderStatements(signs)} ${more}
    </div>
  </div>`;
}
