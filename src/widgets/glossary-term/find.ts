import { entries, type Entry } from '../../content/glossary-term.js';
import { plainText, shortened, warn } from '../../kit/element/attributes.js';
import { nearest } from '../../kit/element/nearest.js';

/** "Sit bone" and "Raynaud's" are written as people write them, too. */
const idOf = (text: string): string =>
  plainText(text)
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[\s_]+/g, '-');

export function entryNamed(text: string): Entry | undefined {
  const id = idOf(text);
  return Object.hasOwn(entries, id) ? entries[id] : undefined;
}

/** Tells the webmaster. */
export function reportUnknown(tag: string, value: string): void {
  const ids = Object.keys(entries);
  const near = nearest(idOf(value).slice(0, 80), ids);
  const allowed = near ? `a term, did you mean "${near}"` : `one of ${ids.join(', ')}`;
  warn(tag, { attribute: 'term', value: shortened(value), allowed, used: 'none' });
}
