import type { msg as LitMsg, str as LitStr } from '@lit/localize';
import { translation } from './locale.js';

/**
 * `msg()` and `str` as @lit/localize has them: its types mark them for the extraction of
 * messages. The lookup is ours, because theirs knows one language for the whole page and needs
 * a hash of every text; ours asks the locale that is current and finds a text by itself.
 */
export const msg = ((template: string | Template) => {
  const { strings, values } = typeof template === 'string' ? plain(template) : template;
  const source = strings.map((part, index) => (index ? `{${index - 1}}` : '') + part).join('');
  return translation(source).replace(/\{(\d+)\}/g, (_, index: string) => String(values[+index]));
}) as typeof LitMsg;

export const str = ((strings: TemplateStringsArray, ...values: unknown[]) => ({
  strings,
  values,
})) as unknown as typeof LitStr;

interface Template {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

const plain = (text: string): Template => ({ strings: [text], values: [] });
