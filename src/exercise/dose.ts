import { html, nothing, type TemplateResult } from 'lit';
import type { Exercise } from '../content/exercises.js';
import { formatNumber } from '../kit/language/format.js';
import { msg } from '../kit/language/msg.js';
import { formatSeconds, type Prescription } from './prescription.js';

/** How much, in large figures. */
export function renderDose(
  { dose }: Exercise,
  { sets, reps, hold, rest, tempo }: Prescription,
  locale: string,
): TemplateResult {
  const isPaced = dose.kind === 'strength' || dose.kind === 'control';
  return html`<dl class="dose" part="dose">
    ${renderEntry(msg('Sets'), formatNumber(locale, sets))}
    ${reps > 1 ? renderEntry(msg('Reps'), formatNumber(locale, reps)) : nothing}
    ${hold ? renderEntry(msg('Hold time'), formatSeconds(locale, hold)) : nothing}
    ${isPaced ? renderEntry(msg('Each way'), formatSeconds(locale, tempo)) : nothing}
    ${renderEntry(msg('Rest time'), formatSeconds(locale, rest))}
  </dl>`;
}

const renderEntry = (label: string, value: string): TemplateResult =>
  html`<div>
    <dt class="small muted">${label}</dt>
    <dd>${value}</dd>
  </div>`;
