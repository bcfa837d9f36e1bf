// Only readable while the script runs for the first time.
const running = document.currentScript as HTMLScriptElement | null;

/**
 * Address of the folder the script came from, with a slash at its end. `currentScript` is empty
 * when an optimiser or a consent manager has wrapped the script: then the tags in the page are
 * asked. Undefined when none names one of our files.
 *
 * @param fileNames names of our script files, such as `pht.js`
 */
export function scriptPlace(fileNames: readonly string[]): string | undefined {
  if (running?.src) return folderOf(running.src);
  const tags = [...document.querySelectorAll<HTMLScriptElement>('script[src]')];
  const ours = tags.find(({ src }) => fileNames.some((name) => pathOf(src).endsWith(`/${name}`)));
  return ours && folderOf(ours.src);
}

const folderOf = (address: string): string => new URL('.', address).href;
const pathOf = (address: string): string => new URL(address, document.baseURI).pathname;
