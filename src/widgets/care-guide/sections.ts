import { sections, type Section } from '../../content/care-guide.js';
import type { Checked } from '../../kit/element/declare.js';

/** Also the commas and semicolons of Arabic, and of Chinese and Japanese. */
const BETWEEN_NAMES = /[\s,;\u060c\u061b\uff0c\uff1b\u3001]+/;

const names = (list: readonly Section[]): string => list.map(({ id }) => id).join(', ');

/** Sections by their names, in the order of these. */
export const sectionsIn = (list: string): readonly Section[] =>
  list.split(BETWEEN_NAMES).flatMap((name) => sections.find(({ id }) => id === name) ?? []);

/** The names in `sections` that are some, each once; where none is, all. */
export const sectionNames: Checked<unknown, string> = {
  initial: null,
  fallback: names(sections),
  check(text) {
    const wanted = new Set(text.toLowerCase().split(BETWEEN_NAMES).filter(Boolean));
    const found = sectionsIn([...wanted].join(' '));
    const fits = found.length > 0 && found.length === wanted.size;
    return { fits, allowed: names(sections), used: names(found.length > 0 ? found : sections) };
  },
};
