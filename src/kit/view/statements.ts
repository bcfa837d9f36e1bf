import { html, type TemplateResult } from 'lit';

/** One sentence or label, in the language current when `text` is called. */
export interface Statement {
  /** Claim ids, separated by spaces: see content/statement.ts. */
  readonly claims: string;
  readonly text: () => string;
}

/** A paragraph, findable by its claims. */
export const renderStatement = ({ claims, text }: Statement, kind = ''): TemplateResult =>
  html`<p class=${kind} data-claims=${claims}>${text()}</p>`;

/** Items for a list, each findable by its claims. */
export const renderItems = (statements: readonly Statement[]): TemplateResult[] =>
  statements.map(({ claims, text }) => html`<li data-claims=${claims}>${text()}</li>`);

/** A list with bullets. */
export const renderStatements = (statements: readonly Statement[]): TemplateResult =>
  html`<ul class="bullets">
    ${renderItems(statements)}
  </ul>`;
