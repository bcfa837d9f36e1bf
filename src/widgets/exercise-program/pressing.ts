import { html, type TemplateResult } from 'lit';
import type { Exercise } from '../../content/exercises.js';
import { pressings } from '../../content/pressing.js';
import { drawnSide, type Prescription } from '../../exercise/prescription.js';
import { levelAt, mostPressed, renderLens } from '../../figure/index.js';

/** The tendon when it is pressed most, with the word: what tells the moves of a list apart. */
export function renderPressing({ id }: Exercise, { side }: Prescription): TemplateResult {
  const most = mostPressed(id);
  const { claims, text } = pressings[levelAt(id, most)].name;
  return html`<span class="pressing small muted" data-claims=${claims}>
    ${renderLens(id, drawnSide(side), most)} ${text()}
  </span>`;
}
