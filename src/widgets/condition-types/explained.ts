import { html, type TemplateResult } from 'lit';

/** What the glossary calls them, and how they stand in the text, in its language. */
export type Words = Readonly<Record<string, () => string>>;

/** A text whose words explain themselves. One that a translation does not have is left out. */
export function explained(text: string, words: Words): unknown[] {
  let parts: unknown[] = [text];
  for (const term of Object.keys(words)) {
    const word = words[term]?.() ?? '';
    parts = parts.flatMap((part) =>
      typeof part === 'string' ? around(part, term, word) : [part],
    );
  }
  return parts;
}

function around(text: string, term: string, word: string): unknown[] {
  const start = text.toLowerCase().indexOf(word.toLowerCase());
  const end = start + word.length;
  if (start < 0 || !word) return [text];
  return [text.slice(0, start), renderTerm(term, text.slice(start, end)), text.slice(end)];
}

// Without spaces: they would be seen.
const renderTerm = (term: string, word: string): TemplateResult =>
  html`<pht-glossary-term term=${term}>${word}</pht-glossary-term>`;
