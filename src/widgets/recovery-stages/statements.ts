import { html, type TemplateResult } from 'lit';
import type { Statement } from '../../content/statement.js';

export type Heading = (text: string, kind?: string) => TemplateResult;

/** A paragraph, findable by its claims. */
export const renderStatement = ({ claims, text }: Statement, kind = ''): TemplateResult =>
  html`<p class=${kind} data-claims=${claims}>${text()}</p>`;

export interface Facts {
  readonly title: Statement;
  readonly items: readonly Statement[];
}

/** A heading with a list under it. */
export const renderFacts = (
  { title, items }: Facts,
  heading: Heading,
  kind?: string,
): TemplateResult =>
  html`<div class="facts" data-claims=${title.claims}>
    ${heading(title.text(), kind)}
    <ul class="bullets">
      ${items.map(({ claims, text }) => html`<li data-claims=${claims}>${text()}</li>`)}
    </ul>
  </div>`;
