import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { choice } from '../element/declare.js';
import { loadWidget } from '../element/load.js';
import type { Statement } from './statements.js';

export const glossaryAttributes = {
  /** Whether rare words in its text explain themselves at a tap, as `pht-glossary-term` does. */
  glossary: choice(['on', 'off'], { fallback: 'on' }),
};

/** Explains rare words of a widget's text, for those who open it: `pht-glossary-term` must come. */
export class Glossary {
  #isHere = false;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly isOn: () => boolean,
  ) {}

  /** Where it does not come, the words are text. */
  async bring(): Promise<void> {
    if (this.#isHere || !this.isOn()) return;
    this.#isHere = await loadWidget('glossary-term', this.host).catch(() => false);
    this.host.requestUpdate();
  }

  /** A text whose rare words explain themselves, once the glossary is here. */
  readonly explain = ({ text, terms = {} }: Statement): unknown => {
    if (!this.#isHere || !this.isOn()) return text();
    let parts: unknown[] = [text()];
    for (const term of Object.keys(terms)) {
      parts = parts.flatMap((part) => around(part, term, terms[term]?.() ?? ''));
    }
    return parts;
  };
}

function around(part: unknown, term: string, word: string): unknown[] {
  if (typeof part !== 'string') return [part];
  const start = part.toLowerCase().indexOf(word.toLowerCase());
  const end = start + word.length;
  if (start < 0 || !word) return [part];
  return [part.slice(0, start), renderTerm(term, part.slice(start, end)), part.slice(end)];
}

// Without spaces: they would be seen.
const renderTerm = (term: string, word: string): TemplateResult =>
  html`<pht-glossary-term term=${term}>${word}</pht-glossary-term>`;
