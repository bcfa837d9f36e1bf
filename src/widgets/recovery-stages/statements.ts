import { html, type TemplateResult } from 'lit';
import type { Statement } from '../../content/statement.js';
import { renderStatements } from '../../kit/view/statements.js';

export type Heading = (text: string, kind?: string) => TemplateResult;

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
    ${heading(title.text(), kind)} ${renderStatements(items)}
  </div>`;
