import { addMessages, setMessageLoader, type Messages } from './locale.js';

/** Message files as modules, for bundlers, Storybook and tests. Importing this turns it on. */
const files: Record<string, () => Promise<{ messages: Messages }>> = {
  ar: () => import('../../locales/ar.js'),
  es: () => import('../../locales/es.js'),
};

setMessageLoader(async (locale) => {
  const file = await files[locale]?.();
  if (file) addMessages(locale, file.messages);
});
