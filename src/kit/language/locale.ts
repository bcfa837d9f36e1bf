import { textOf } from '../element/attributes.js';
import { shared } from '../element/unclobbered.js';
import { warnOnce } from '../element/warn-once.js';
import { LOCALES, SOURCE_LOCALE } from './languages.js';

/**
 * The language of each element, not of the page: every element makes its own locale current for
 * the length of its (synchronous) render, and `msg()` answers from the current one.
 */

/** English text → translation; `{0}` stands for the first expression of the English text. */
export type Messages = Readonly<Record<string, string>>;

/** Dispatched on the window when messages have arrived, or turn out not to. */
export const MESSAGES_EVENT = 'pht-messages';

// Data scripts of any version write here, so a message file needs no code and no import: under
// `es` what a page or a bundler gives, under `es/ice-timer` the texts of one part.
const registry = shared('phtMessages');

/** Where the messages of an element come from: `import()`, or the script's own place. */
export interface MessageSource {
  /** Whether all that an element with this tag says in the locale is here. */
  readonly has: (locale: string, tag: string) => boolean;
  readonly load: (locale: string, tag: string) => Promise<unknown>;
}

let current: string = SOURCE_LOCALE;
let source: MessageSource = {
  has: (locale) => hasMessages(locale),
  load: () => Promise.reject(new Error('no source of messages')),
};
/** Messages that are not here, though an element has asked for them. */
interface Missing {
  readonly locale: string;
  readonly tag: string;
  state: 'loading' | 'failed';
}

/** By locale and tag. */
const missing = new Map<string, Missing>();

export function setMessageSource(given: MessageSource): void {
  source = given;
}

/** Makes messages known; elements that wait for them render again. */
export function addMessages(locale: string, messages: Messages): void {
  registry[locale] = messages;
  tellElements();
}

/** The locale whose messages fit a BCP 47 tag (`es-MX` → `es`), undefined when there is none. */
export function localeFor(tag: string): string | undefined {
  const wanted = tag.toLowerCase();
  const given = Object.keys(registry).filter((key) => !key.includes('/'));
  const known = [...LOCALES, ...given];
  const language = wanted.split('-')[0];
  return (
    known.find((locale) => locale.toLowerCase() === wanted) ??
    known.find((locale) => locale === language)
  );
}

/** `ready` to render an element, `loading` its messages, or `failed`: then the text is English. */
export function localeState(locale: string, tag: string): 'ready' | 'loading' | 'failed' {
  const key = `${locale} ${tag}`;
  if (locale === SOURCE_LOCALE || source.has(locale, tag)) missing.delete(key);
  else if (!missing.has(key)) {
    const wanted: Missing = { locale, tag, state: 'loading' };
    missing.set(key, wanted);
    load(wanted);
  }
  return missing.get(key)?.state ?? 'ready';
}

/** Asks again for messages that did not come, for one element or for all; English stays until then. */
export function askAgain(locale?: string, tag?: string): void {
  for (const one of [...missing.values()]) {
    const isMeant = locale === undefined || (one.locale === locale && one.tag === tag);
    if (isMeant && one.state === 'failed') load(one);
  }
}

/** Whether the messages of a part are here; without a part, those of the whole locale. */
export const hasMessages = (locale: string, part?: string): boolean =>
  isObject(registry[locale]) || (part !== undefined && isObject(registry[`${locale}/${part}`]));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The text of a message in the current locale; English where it has no translation. */
export function translation(text: string): string {
  if (current === SOURCE_LOCALE) return text;
  const parts = Object.keys(registry).filter((key) => key.startsWith(`${current}/`));
  for (const key of [current, ...parts]) {
    const messages = registry[key];
    const found = isObject(messages) ? messages[text] : undefined;
    if (isTextFor(text, found)) return found;
  }
  return text;
}

/** Something to read, without a place for an expression that the English text has not. */
const isTextFor = (text: string, found: unknown): found is string =>
  typeof found === 'string' &&
  found.trim() !== '' &&
  (found.match(/\{\d+\}/g) ?? []).every((place) => text.includes(place));

/** Runs `action` with `locale` as the language of every `msg()` in it. */
export function inLocale<T>(locale: string, action: () => T): T {
  const previous = current;
  current = locale;
  try {
    return action();
  } finally {
    current = previous;
  }
}

/** Time in ms after which English is shown; messages that come later are still used. */
const PATIENCE = 4000;

function load(wanted: Missing): void {
  const { locale, tag } = wanted;
  // Also when they are here: a file may break off before it says so.
  const settle = (): void => {
    wanted.state = 'failed';
    tellElements();
  };
  const waiting = setTimeout(settle, PATIENCE);
  source
    .load(locale, tag)
    .catch((error: unknown) => {
      warnOnce(`pht-widgets: texts for "${locale}" did not load. ${textOf(error)}`);
    })
    .finally(() => {
      clearTimeout(waiting);
      settle();
    });
}

const tellElements = (): boolean => window.dispatchEvent(new Event(MESSAGES_EVENT));
