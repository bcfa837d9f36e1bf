import { shared } from '../element/unclobbered.js';
import { LOCALES, SOURCE_LOCALE } from './languages.js';

/**
 * The language of each element, not of the page: every element makes its own locale current for
 * the length of its (synchronous) render, and `msg()` answers from the current one.
 */

/** English text → translation; `{0}` stands for the first expression of the English text. */
export type Messages = Readonly<Record<string, string>>;

/** Dispatched on the window when messages have arrived, or turn out not to. */
export const MESSAGES_EVENT = 'pht-messages';

// Data scripts of any version write here, so a message file needs no code and no import.
const registry = shared('phtMessages');

type Loader = (locale: string) => Promise<unknown>;

let current: string = SOURCE_LOCALE;
let loader: Loader = () => Promise.reject(new Error('no message loader'));
/** Of locales whose messages are not here. */
const missing = new Map<string, 'loading' | 'failed'>();

/** Says how this build brings message files: by `import()`, or from the script's own place. */
export function setMessageLoader(load: Loader): void {
  loader = load;
}

/** Makes messages known; elements that wait for them render again. */
export function addMessages(locale: string, messages: Messages): void {
  registry[locale] = messages;
  tellElements();
}

/** The locale whose messages fit a BCP 47 tag (`es-MX` → `es`), undefined when there is none. */
export function localeFor(tag: string): string | undefined {
  const wanted = tag.toLowerCase();
  const known = [...LOCALES, ...Object.keys(registry)];
  const language = wanted.split('-')[0];
  return (
    known.find((locale) => locale.toLowerCase() === wanted) ??
    known.find((locale) => locale === language)
  );
}

/** `ready` to render, `loading` its messages, or `failed`: then the text is English. */
export function localeState(locale: string): 'ready' | 'loading' | 'failed' {
  if (isHere(locale)) missing.delete(locale);
  else if (!missing.has(locale)) load(locale);
  return missing.get(locale) ?? 'ready';
}

const isHere = (locale: string): boolean =>
  locale === SOURCE_LOCALE || messagesOf(locale) !== undefined;

function messagesOf(locale: string): Record<string, unknown> | undefined {
  const messages = registry[locale];
  return typeof messages === 'object' && messages
    ? (messages as Record<string, unknown>)
    : undefined;
}

/** The text of a message in the current locale; English where it has no translation. */
export function translation(source: string): string {
  const text = messagesOf(current)?.[source];
  return typeof text === 'string' && text ? text : source;
}

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

function load(locale: string): void {
  missing.set(locale, 'loading');
  // Also when they are here: a file may break off before it says so.
  const settle = (): void => {
    if (missing.has(locale)) missing.set(locale, 'failed');
    tellElements();
  };
  const waiting = setTimeout(settle, PATIENCE);
  loader(locale)
    .catch((error: unknown) => {
      console.warn(`pht-widgets: locales/${locale}.js did not load.`, error);
    })
    .finally(() => {
      clearTimeout(waiting);
      settle();
    });
}

const tellElements = (): boolean => window.dispatchEvent(new Event(MESSAGES_EVENT));
