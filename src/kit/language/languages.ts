/** A language that the widgets speak. */
interface Language {
  /** BCP 47 tag, as in the names of its files in xliff/ and src/locales/. */
  readonly tag: string;
  /** What it calls itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Said in the patient's own language when its messages do not load. */
  readonly inEnglishOnly: string;
}

export const languages = [
  { tag: 'en', name: 'English', direction: 'ltr', inEnglishOnly: '' },
  {
    tag: 'es',
    name: 'Español',
    direction: 'ltr',
    inEnglishOnly: 'Texto disponible solo en inglés.',
  },
  {
    tag: 'ar',
    name: 'العربية',
    direction: 'rtl',
    inEnglishOnly: 'النص متاح بالإنجليزية فقط.',
  },
] as const satisfies readonly Language[];

type Tag = (typeof languages)[number]['tag'];

/** The language in which all texts are written, and which shows where one is not translated. */
export const SOURCE_LOCALE = 'en';

/** A language into which they are translated. */
export type TargetLocale = Exclude<Tag, typeof SOURCE_LOCALE>;

export const LOCALES: readonly Tag[] = languages.map(({ tag }) => tag);

/** Locales with a message file. */
export const TARGET_LOCALES = LOCALES.filter((tag): tag is TargetLocale => tag !== SOURCE_LOCALE);

const languageOf = (locale: string): Language | undefined =>
  languages.find(({ tag }) => tag === locale);

/** The sentence in `locale` that says the text is English for now; empty when unknown. */
export const shownInEnglish = (locale: string): string => languageOf(locale)?.inEnglishOnly ?? '';

/** Writing direction of a locale. */
export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  languageOf(locale)?.direction ?? 'ltr';
