/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { html } from "lit";
// src/kit/statements.ts
/** A paragraph, findable by its claims. */
var renderStatement = ({ claims, text }, kind = "") => html`<p class=${kind} data-claims=${claims}>${text()}</p>`;
/** Items for a list, each findable by its claims. */
var renderItems = (statements) => statements.map(({ claims, text }) => html`<li data-claims=${claims}>${text()}</li>`);
/** A list with bullets. */
var renderStatements = (statements) => html`<ul class="bullets">${renderItems(statements)}</ul>`;
export { renderItems, renderStatement, renderStatements };

//# sourceMappingURL=statements.js.map