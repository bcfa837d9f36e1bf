// Only readable while the script runs for the first time.
const running = document.currentScript as HTMLScriptElement | null;

/**
 * Address of the folder the script came from, with a slash at its end. `currentScript` is empty
 * when an optimiser or a consent manager has wrapped the script: then the tags in the page are
 * asked. Undefined when none names one of our files.
 *
 * @param names names of our script files, without `.js`
 */
export function scriptPlace(names: readonly string[]): string | undefined {
  const ours = new RegExp(`/(${names.join('|')})\\.js`);
  const sources = [running, ...document.scripts].map((script) => script?.src ?? '');
  const source = sources.find((address, index) => (index === 0 ? address : ours.test(address)));
  return source && new URL('.', source).href;
}
