/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { html } from "lit";
// src/widgets/ice-timer/dial.ts
/**
* The dial: a ring that empties clockwise in every language, as clocks do.
*
* @param left what is left of the time, 0 to 1
*/
var renderDial = (left) => html`<svg class="ring" viewBox="0 0 300 300" aria-hidden="true"><circle class="track" cx="150" cy="150" r="122" /><circle class="ticks" cx="150" cy="150" r="104" pathLength="60" /><path stroke="currentColor" stroke-width="3" d="M150 41v9m0 200v9M41 150h9m200 0h9" /><circle class="left" cx="150" cy="150" r="122" pathLength="1" stroke-dasharray="${left} 1" stroke-dashoffset=${left - 1}/><circle class="hand" cx="150" cy="28" r=${left < 1 ? 13 : 0} transform="rotate(${360 - 360 * left} 150 150)"/></svg>`;
/** The dial of a finished icing: full, with a tick. */
var renderDoneDial = () => html`<svg class="ring" viewBox="0 0 300 300" aria-hidden="true"><circle class="finished" cx="150" cy="150" r="122" /><path class="finished" d="m112 152 28 28 52-58" /></svg>`;
export { renderDial, renderDoneDial };

//# sourceMappingURL=dial.js.map