import { configureLocalization } from '@lit/localize';

/**
 * The language of each element, not of the page. `msg()` of @lit/localize asks one lookup for
 * the whole page; this module answers it from the locale that is current, and every element
 * makes its own locale current for the length of its (synchronous) render.
 */

interface TranslatedTemplate {
  readonly strTag: true;
  readonly strings: readonly string[];
  readonly values: readonly number[];
}

/** Message id → translation; an expression is the number of the source's expression. */
export type Messages = Readonly<Record<string, string | TranslatedTemplate>>;

export const SOURCE_LOCALE = 'en';

/** Locales with a message file. */
export const TARGET_LOCALES = ['ar', 'es'] as const;

/** Said in the patient's own language when its message file does not load. */
const SHOWN_IN_ENGLISH: Readonly<Record<string, string>> = {
  ar: 'هذا النص متاح حاليًا بالإنجليزية فقط.',
  es: 'Por ahora, este texto solo está disponible en inglés.',
};

const MESSAGES_EVENT = 'pht-messages';

// Data scripts of any version write here, so a message file needs no code and no import.
const page = globalThis as { phtMessages?: Record<string, Messages> };
const registry = (page.phtMessages ??= {});

type Loader = (locale: string) => Promise<unknown>;

let loader: Loader = () => Promise.reject(new Error('no message loader'));
const loading = new Map<string, Promise<unknown>>();
const failed = new Set<string>();
const listeners = new Set<() => void>();

/** Says how this build brings message files: by `import()`, or from the script's own place. */
export function setMessageLoader(load: Loader): void {
  loader = load;
}

/** Makes messages known; elements that wait for them render again. */
export function addMessages(locale: string, messages: Messages): void {
  registry[locale] = messages;
  failed.delete(locale);
  window.dispatchEvent(new Event(MESSAGES_EVENT));
}

/** Calls back when messages arrive or turn out not to. Returns a function that stops it. */
export function onMessages(callback: () => void): () => void {
  if (listeners.size === 0) window.addEventListener(MESSAGES_EVENT, notify);
  listeners.add(callback);
  return () => {
    listeners.delete(callback);
    if (listeners.size === 0) window.removeEventListener(MESSAGES_EVENT, notify);
  };
}

/** The locale whose messages fit a BCP 47 tag (`es-MX` → `es`), undefined when there is none. */
export function localeFor(tag: string): string | undefined {
  const wanted = tag.toLowerCase();
  const known = [SOURCE_LOCALE, ...TARGET_LOCALES, ...Object.keys(registry)];
  const language = wanted.split('-')[0];
  return (
    known.find((locale) => locale.toLowerCase() === wanted) ??
    known.find((locale) => locale === language)
  );
}

/** `ready` to render, `loading` its messages, or `failed`: then the text is English. */
export function localeState(locale: string): 'ready' | 'loading' | 'failed' {
  if (locale === SOURCE_LOCALE || locale in registry) return 'ready';
  if (failed.has(locale)) return 'failed';
  if (!loading.has(locale)) loading.set(locale, load(locale));
  return 'loading';
}

/** The sentence in `locale` that says the text is English for now; empty when unknown. */
export const shownInEnglish = (locale: string): string => SHOWN_IN_ENGLISH[locale] ?? '';

/** Writing direction of a locale. */
export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  /^(ar|fa|he|ur)\b/.test(locale) ? 'rtl' : 'ltr';

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

async function load(locale: string): Promise<void> {
  try {
    await loader(locale);
  } catch (error) {
    console.warn(
      `pht-widgets: the messages for lang="${locale}" did not load, so the text is English. ` +
        `Put locales/${locale}.js beside the script, or add it as a script tag of its own.`,
      error,
    );
  }
  loading.delete(locale);
  if (!(locale in registry)) failed.add(locale);
  notify();
}

function notify(): void {
  for (const callback of [...listeners]) callback();
}

let current: string = SOURCE_LOCALE;

// Outside a browser nothing renders, so there is no lookup to answer.
if (typeof window === 'object') answerLookups();

function answerLookups(): void {
  const templates = new Proxy({}, { get: (_, id: string) => registry[current]?.[id] });
  const { setLocale } = configureLocalization({
    sourceLocale: SOURCE_LOCALE,
    targetLocales: ['per-element'],
    loadLocale: () => Promise.resolve({ templates }),
  });
  void setLocale('per-element');
}
