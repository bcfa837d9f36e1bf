import { html, type TemplateResult } from 'lit';

/** One sentence or label, in the language current when `text` is called. */
export interface Statement {
  /** Claim ids, separated by spaces: see content/statement.ts. */
  readonly claims: string;
  readonly text: () => string;
  /** Its rare words, by what the glossary calls them: as they stand in it, in each language. */
  readonly terms?: Readonly<Record<string, () => string>>;
}

const textOf = ({ text }: Statement): unknown => text();

/** A paragraph, findable by its claims. */
export const renderStatement = ({ claims, text }: Statement, kind = ''): TemplateResult =>
  html`<p class=${kind} data-claims=${claims}>${text()}</p>`;

/** Items for a list, each findable by its claims. `read` may explain its rare words. */
export const renderItems = (statements: readonly Statement[], read = textOf): TemplateResult[] =>
  statements.map((one) => html`<li data-claims=${one.claims}>${read(one)}</li>`);

/** A list with bullets. */
export const renderStatements = (
  statements: readonly Statement[],
  read = textOf,
): TemplateResult =>
  html`<ul class="bullets">
    ${renderItems(statements, read)}
  </ul>`;
