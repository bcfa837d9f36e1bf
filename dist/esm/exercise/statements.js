/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { html } from "lit";
// src/exercise/statements.ts
/** A paragraph, findable by its claims. */
var renderStatement = ({ claims, text }, kind = "") => html`<p class=${kind} data-claims=${claims}>${text()}</p>`;
var renderItems = (items) => items.map(({ claims, text }) => html`<li data-claims=${claims}>${text()}</li>`);
export { renderItems, renderStatement };

//# sourceMappingURL=statements.js.map