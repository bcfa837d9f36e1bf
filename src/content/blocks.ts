import type { Statement } from './statement.js';

/** A piece of what a widget's page says without script; what draws it decides how. */
export type Block =
  | { readonly kind: 'heading'; readonly text: Statement; readonly number?: number }
  | { readonly kind: 'paragraph' | 'list'; readonly texts: readonly Statement[] };

export const heading = (text: Statement): Block => ({ kind: 'heading', text });
export const numbered = (number: number, text: Statement): Block => ({
  kind: 'heading',
  number,
  text,
});
export const paragraph = (...texts: Statement[]): Block => ({ kind: 'paragraph', texts });
export const list = (texts: readonly Statement[]): Block => ({ kind: 'list', texts });
