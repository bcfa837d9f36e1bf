import { html, type TemplateResult } from 'lit';
import type { Care, Stage } from '../../content/recovery-check.js';
import { emergency, sameDay } from '../../content/red-flags.js';
import { caution, pin, urgent } from '../../kit/icons.js';
import { renderFacts, type Heading } from './statements.js';

const LOOKS = { emergency: ['stop', urgent], 'same-day': ['warn', caution] } as const;

/** A note with the colour and the icon of its urgency. */
export function renderNote(place: Stage | Care, content: TemplateResult): TemplateResult {
  const [kind, icon] = typeof place === 'number' ? (['ok', pin] as const) : LOOKS[place];
  return html`<div class="note ${kind}">${icon()}${content}</div>`;
}

/** The signs that lead to care, the most urgent first. */
export const renderRedFlags = (heading: Heading): TemplateResult[] => [
  renderNote('emergency', renderSigns(emergency, heading)),
  renderNote('same-day', renderSigns(sameDay, heading)),
];

const renderSigns = ({ title, signs }: typeof emergency, heading: Heading): TemplateResult =>
  renderFacts({ title, items: signs }, heading, 'label');
