import type { TargetLocale } from './languages.js';
import { addMessages, hasMessages, setMessageSource, type Messages } from './locale.js';

type File = () => Promise<{ messages: Messages }>;

/** Message files as modules, for bundlers, Storybook and tests. Importing this turns it on. */
const files: Record<string, File> = {
  es: () => import('../../locales/es.js'),
  ar: () => import('../../locales/ar.js'),
} satisfies Record<TargetLocale, File>;

setMessageSource({
  has: (locale) => hasMessages(locale),
  async load(locale) {
    const file = await files[locale]?.();
    if (file) addMessages(locale, file.messages);
  },
});
