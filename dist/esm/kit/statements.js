/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { html } from "lit";
// src/kit/statements.ts
/** A paragraph, findable by its claims. */
var renderStatement = ({ claims, text }, kind = "") => html`<p class=${kind} data-claims=${claims}>${text()}</p>`;
/** A list with bullets, each item findable by its claims. */
var renderStatements = (statements) => html`<ul class="bullets">${statements.map(({ claims, text }) => html`<li data-claims=${claims}>${text()}</li>`)}</ul>`;
export { renderStatement, renderStatements };

//# sourceMappingURL=statements.js.map