/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { renderStatements } from "../../kit/statements.js";
import { html } from "lit";
// src/widgets/recovery-stages/statements.ts
/** A heading with a list under it. */
var renderFacts = ({ title, items }, heading, kind) => html`<div class="facts" data-claims=${title.claims}>${heading(title.text(), kind)} ${renderStatements(items)}</div>`;
export { renderFacts };

//# sourceMappingURL=statements.js.map