import { html, type TemplateResult } from 'lit';
import type { Care, Stage } from '../../content/recovery-check.js';
import { caution, pin, urgent } from '../../kit/view/icons.js';

const LOOKS = {
  emergency: ['stop', urgent],
  'same-day': ['warn', caution],
  sharp: ['stop', urgent],
} as const;

/** A note with the colour and the icon of its urgency. */
export function renderNote(place: Stage | Care, content: TemplateResult): TemplateResult {
  const [kind, icon] = typeof place === 'number' ? (['ok', pin] as const) : LOOKS[place];
  return html`<div class="note ${kind}">${icon()}${content}</div>`;
}
