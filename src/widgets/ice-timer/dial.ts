import { html, svg, type TemplateResult } from 'lit';
import { renderRing } from '../../kit/view/ring.js';

/**
 * The dial: a ring with ticks, and a hand at the end of what is left.
 *
 * @param left what is left of the time, 0 to 1
 */
export const renderDial = (left: number): TemplateResult =>
  renderRing({
    size: 300,
    radius: 122,
    left,
    marks: svg`<circle class="ticks" cx="150" cy="150" r="104" pathLength="60" />
      <path stroke="currentColor" stroke-width="3" d="M150 41v9m0 200v9M41 150h9m200 0h9" />
      <circle
        class="hand"
        cx="150"
        cy="28"
        r=${left < 1 ? 13 : 0}
        transform="rotate(${360 - 360 * left} 150 150)"
      />`,
  });

/** The dial of a finished icing: full, with a tick over what is said in it. */
export const renderDoneDial = (): TemplateResult =>
  html`<svg class="ring" viewBox="0 0 300 300" aria-hidden="true">
    <circle class="finished" cx="150" cy="150" r="136" />
    <path class="finished" d="m128 68 16 16 30-33" />
  </svg>`;
