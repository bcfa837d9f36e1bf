/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { html } from "lit";
// src/widgets/recovery-stages/statements.ts
/** A paragraph, findable by its claims. */
var renderStatement = ({ claims, text }, kind = "") => html`<p class=${kind} data-claims=${claims}>${text()}</p>`;
/** A heading with a list under it. */
var renderFacts = ({ title, items }, heading, kind) => html`<div class="facts" data-claims=${title.claims}>${heading(title.text(), kind)}<ul class="bullets">${items.map(({ claims, text }) => html`<li data-claims=${claims}>${text()}</li>`)}</ul></div>`;
export { renderFacts, renderStatement };

//# sourceMappingURL=statements.js.map