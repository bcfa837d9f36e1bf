/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { css } from "lit";
// src/kit/mat.styles.ts
/** The quiet ground under drawings and invitations. */
var matStyles = css`.mat{background:var(--_mat);border-radius:var(--_radius-mat);overflow:clip}@media (forced-colors:active){.mat{forced-color-adjust:none;background:var(--_mat);border:1px solid}}@media print{.mat{break-inside:avoid;background:0 0;border:1px solid #777}}`;
export { matStyles };

//# sourceMappingURL=mat.styles.js.map