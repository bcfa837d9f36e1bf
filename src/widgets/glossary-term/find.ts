import { entries, type Entry } from '../../content/glossary-term.js';
import { plainText, shortened, warn } from '../../kit/element/attributes.js';
import { nearest } from '../../kit/element/nearest.js';

/** Quotes, the marks above and below letters, and what makes lines of Arabic longer. */
const LEFT_OUT = /['’"“”\u0640]|\p{M}/gu;
const ARTICLE = /(^|-)ال/g;

/** "Sit bone" and "Raynaud's" are written as people write them, too. */
const idOf = (text: string): string =>
  plainText(text)
    .normalize('NFD')
    .toLowerCase()
    .replace(LEFT_OUT, '')
    .replace(/[\s_]+/g, '-')
    .replace(ARTICLE, '$1');

/** One of many: "tendons", "tendones". */
const singularsOf = (id: string): string[] => [id, id.replace(/s$/, ''), id.replace(/es$/, '')];

/** "PT, physiotherapist"; in brackets stands another one. */
const namesOf = (names: string): string[] => names.split(/[,،()]/).filter((name) => name.trim());

type Names = Map<string, Entry>;
const namesByLocale = new Map<string, Names>();

/** The terms by what a language calls them; what is another name of one may be one itself. */
function namesIn(locale: string): Names {
  const known = namesByLocale.get(locale);
  if (known) return known;
  const names: Names = new Map();
  const keep = (name: string, entry: Entry | undefined): void => {
    const id = idOf(name);
    if (entry && !names.has(id)) names.set(id, entry);
  };
  const all = Object.values(entries);
  for (const id of Object.keys(entries)) keep(id, entries[id]);
  for (const entry of all) namesOf(entry.term()).forEach((name) => keep(name, entry));
  for (const entry of all) namesOf(entry.also?.() ?? '').forEach((name) => keep(name, entry));
  namesByLocale.set(locale, names);
  return names;
}

/** By its name in English, or in `locale`, in which it is called now. */
export function entryNamed(text: string, locale: string): Entry | undefined {
  const names = namesIn(locale);
  const id = singularsOf(idOf(text)).find((one) => names.has(one));
  return names.get(id ?? '');
}

/** Tells the webmaster. */
export function reportUnknown(tag: string, value: string): void {
  const ids = Object.keys(entries);
  const near = nearest(idOf(value).slice(0, 80), ids);
  const allowed = near ? `a term, did you mean "${near}"` : `one of ${ids.join(', ')}`;
  warn(tag, { attribute: 'term', value: shortened(value), allowed, used: 'none' });
}
