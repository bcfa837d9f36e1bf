import { setMessageLoader } from '../kit/language/locale.js';

/**
 * Message files from the script's own place. They hold data only and write it down themselves,
 * so a script tag in the page can bring them as well.
 */
export function loadMessagesFrom(folder: string | undefined): void {
  setMessageLoader(async (locale) => {
    if (!folder) throw new Error('The script does not know from which folder it came.');
    await import(/* @vite-ignore */ `${folder}locales/${locale}.js`);
  });
}
