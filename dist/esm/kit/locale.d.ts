/**
 * The language of each element, not of the page: every element makes its own locale current for
 * the length of its (synchronous) render, and `msg()` answers from the current one.
 */
/** English text → translation; `{0}` stands for the first expression of the English text. */
export type Messages = Readonly<Record<string, string>>;
export declare const SOURCE_LOCALE = "en";
/** Locales with a message file. */
export declare const TARGET_LOCALES: string[];
/** Dispatched on the window when messages have arrived, or turn out not to. */
export declare const MESSAGES_EVENT = "pht-messages";
type Loader = (locale: string) => Promise<unknown>;
/** Says how this build brings message files: by `import()`, or from the script's own place. */
export declare function setMessageLoader(load: Loader): void;
/** Makes messages known; elements that wait for them render again. */
export declare function addMessages(locale: string, messages: Messages): void;
/** The locale whose messages fit a BCP 47 tag (`es-MX` → `es`), undefined when there is none. */
export declare function localeFor(tag: string): string | undefined;
/** `ready` to render, `loading` its messages, or `failed`: then the text is English. */
export declare function localeState(locale: string): 'ready' | 'loading' | 'failed';
/** The sentence in `locale` that says the text is English for now; empty when unknown. */
export declare const shownInEnglish: (locale: string) => string;
/** Writing direction of a locale. */
export declare const directionOf: (locale: string) => "ltr" | "rtl";
/** The text of a message in the current locale; English where it has no translation. */
export declare function translation(source: string): string;
/** Runs `action` with `locale` as the language of every `msg()` in it. */
export declare function inLocale<T>(locale: string, action: () => T): T;
export {};
