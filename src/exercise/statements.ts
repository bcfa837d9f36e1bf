import { html, type TemplateResult } from 'lit';
import type { Statement } from '../content/statement.js';

/** A paragraph, findable by its claims. */
export const renderStatement = ({ claims, text }: Statement, kind = ''): TemplateResult =>
  html`<p class=${kind} data-claims=${claims}>${text()}</p>`;

export const renderItems = (items: readonly Statement[]): TemplateResult[] =>
  items.map(({ claims, text }) => html`<li data-claims=${claims}>${text()}</li>`);
