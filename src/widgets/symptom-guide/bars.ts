import { html, svg, type TemplateResult } from 'lit';
import type { Level } from '../../content/symptom-guide.js';

/** How strong a load is. Not the dots that say how good the proof is: bars that rise. */
export const renderBars = (level: Level): TemplateResult =>
  html`<svg class="bars" viewBox="0 0 36 16" aria-hidden="true">
    ${[1, 2, 3].map((place) => renderBar(place, place <= level))}
  </svg>`;

function renderBar(place: number, isFull: boolean): TemplateResult<2> {
  const height = 4 * place + 1;
  return svg`<rect
    class=${isFull ? 'full' : ''}
    x=${12 * place - 11}
    y=${15 - height}
    width="8"
    height=${height}
    rx="1.5"
  />`;
}
