/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { html } from "lit";
// src/widgets/recovery-stages/path.ts
/** The rising path from node to node; one unit is 1 % of the width and 1/16 em of the height. */
var SEGMENTS = [
	"M0 126 12.5 120",
	"C20 120 30 88 37.5 88",
	"S55 56 62.5 56",
	"S80 24 87.5 24",
	"H100"
];
/** Dotted, and drawn through up to the stage where the patient is. */
var renderPath = (stage) => html`<svg class="line" viewBox="0 0 100 140" preserveAspectRatio="none" aria-hidden="true"><path d=${SEGMENTS.join("")} /><path class="walked" d=${SEGMENTS.slice(0, stage).join("")} /></svg>`;
export { renderPath };

//# sourceMappingURL=path.js.map