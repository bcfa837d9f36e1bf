import { html, nothing, type TemplateResult } from 'lit';
import type { Exercise } from '../content/exercises.js';
import { formatNumber } from '../kit/language/format.js';
import { msg, str } from '../kit/language/msg.js';
import { formatSeconds, isPaced, type Prescription } from './prescription.js';

/** How much, in large figures. */
export function renderDose(
  { dose }: Exercise,
  { sets, reps, hold, rest, tempo }: Prescription,
  locale: string,
): TemplateResult {
  return html`<dl class="dose" part="dose">
    ${renderEntry(msg('Sets'), formatNumber(locale, sets))}
    ${reps > 1 ? renderEntry(msg('Repetitions'), formatNumber(locale, reps)) : nothing}
    ${hold ? renderEntry(msg('Hold'), formatSeconds(locale, hold)) : nothing}
    ${isPaced(dose) ? renderEntry(msg('Up and down'), eachWay(locale, tempo)) : nothing}
    ${renderEntry(msg('Rest'), formatSeconds(locale, rest))}
  </dl>`;
}

/** The way up takes as long as the way down. */
function eachWay(locale: string, tempo: number): string {
  const time = formatSeconds(locale, tempo);
  return msg(str`${time} each`, { desc: 'Time up, and the same down: 3 sec each' });
}

const renderEntry = (label: string, value: string): TemplateResult =>
  html`<div>
    <dt class="small muted">${label}</dt>
    <dd>${value}</dd>
  </div>`;
