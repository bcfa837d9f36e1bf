/**
 * The language of each element, not of the page: every element makes its own locale current for
 * the length of its (synchronous) render, and `msg()` answers from the current one.
 */

/** English text → translation; `{0}` stands for the first expression of the English text. */
export type Messages = Readonly<Record<string, string>>;

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

let current: string = SOURCE_LOCALE;
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

/** The text of a message in the current locale; English where it has no translation. */
export const translation = (source: string): string => registry[current]?.[source] ?? source;

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
