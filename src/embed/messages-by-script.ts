import { setMessageLoader } from '../kit/locale.js';

/**
 * Message files from the script's own place. They hold data only and write it down themselves,
 * so a script tag in the page can bring them as well.
 */
export function loadMessagesFrom(folder: string | undefined): void {
  setMessageLoader((locale) => import(/* @vite-ignore */ `${folder}locales/${locale}.js`));
}
