import { html, type TemplateResult } from 'lit';

/** What content says: a text in the language of the render, and the claims that it rests on. */
export interface Said {
  readonly claims: string;
  readonly text: () => string;
}

/** A paragraph, findable by its claims. */
export const renderStatement = ({ claims, text }: Said, kind = ''): TemplateResult =>
  html`<p class=${kind} data-claims=${claims}>${text()}</p>`;

/** A list with bullets, each item findable by its claims. */
export const renderStatements = (statements: readonly Said[]): TemplateResult =>
  html`<ul class="bullets">
    ${statements.map(({ claims, text }) => html`<li data-claims=${claims}>${text()}</li>`)}
  </ul>`;
