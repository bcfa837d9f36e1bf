/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { css } from "lit";
// src/care/red-flags.styles.ts
var redFlagStyles = css`.red-flags,.signs{gap:calc(var(--_space) * 3);overflow-wrap:anywhere;grid-template-columns:minmax(0,1fr);display:grid}.signs .note>div{grid-template-columns:minmax(0,1fr);gap:8px;display:grid}.signs .bullets{columns:16em 3;gap:32px}.signs li{break-inside:avoid;margin-block:0 6px}.fold{min-block-size:var(--_target);border-radius:var(--_radius-control);color:var(--_note);text-align:start;cursor:pointer;background:0 0;border:0;align-items:center;gap:6px;padding:0;font-weight:600;text-decoration:underline;display:flex}.fold[aria-expanded=true]>.icon{rotate:180deg}@media print{.folded[hidden]{display:block!important}.fold{display:none}.red-flags,.signs{display:block}.red-flags>*+*,.signs>*+*{margin-block-start:6pt}.signs .bullets{columns:3;gap:22pt}.signs li{margin-block-end:1pt}}`;
export { redFlagStyles };

//# sourceMappingURL=red-flags.styles.js.map