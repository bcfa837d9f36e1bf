import { html, nothing, svg, type TemplateResult } from 'lit';

const CENTRE = 150;
const RADIUS = 122;

/**
 * The dial: a ring that empties clockwise in every language, as clocks do.
 *
 * @param share what is left of the time, 0 to 1
 */
export const renderDial = (share: number): TemplateResult =>
  html`<svg class="dial-ring" viewBox="0 0 300 300" aria-hidden="true">
    <circle class="track" cx="150" cy="150" r=${RADIUS} />
    <circle class="ticks" cx="150" cy="150" r="104" pathLength="60" />
    <circle class="quarters" cx="150" cy="150" r="103" pathLength="4" />
    ${share === 1 ? svg`<circle class="left" cx="150" cy="150" r=${RADIUS} />` : renderArc(share)}
  </svg>`;

/** The dial of a finished icing: full, with a tick. */
export const renderDoneDial = (): TemplateResult =>
  html`<svg class="dial-ring" viewBox="0 0 300 300" aria-hidden="true">
    <circle class="finished" cx="150" cy="150" r=${RADIUS} />
    <path class="finished-tick" d="m118 108 22 22 44-48" />
  </svg>`;

function renderArc(share: number) {
  if (share <= 0) return nothing;
  const angle = (1 - share) * 2 * Math.PI;
  const x = CENTRE + RADIUS * Math.sin(angle);
  const y = CENTRE - RADIUS * Math.cos(angle);
  const isLong = share > 0.5 ? 1 : 0;
  const arc = `M${x} ${y}A${RADIUS} ${RADIUS} 0 ${isLong} 1 ${CENTRE} ${CENTRE - RADIUS}`;
  return svg`<path class="left" d=${arc} /><circle class="hand" cx=${x} cy=${y} r="13" />`;
}
