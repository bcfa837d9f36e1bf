/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { html } from "lit";
// src/widgets/exercise-session/ring.ts
/**
* The ring round the count: it empties clockwise in every language, as clocks do.
*
* @param left what is left of the step, 0 to 1
*/
var renderRing = (left) => html`<svg class="ring" viewBox="0 0 200 200" aria-hidden="true"><circle class="track" cx="100" cy="100" r="91" /><circle class="left" cx="100" cy="100" r="91" pathLength="1" stroke-dasharray="${left} 1" stroke-dashoffset=${left - 1}/></svg>`;
/** A bar that fills in reading direction, 0 to 1. */
var renderBar = (done) => html`<svg class="bar" viewBox="0 0 100 5" preserveAspectRatio="none" aria-hidden="true"><path class="filled" d="M0 0h${100 * done}v5H0z" /></svg>`;
export { renderBar, renderRing };

//# sourceMappingURL=ring.js.map