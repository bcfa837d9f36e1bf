import { real } from '../kit/element/unclobbered.js';

// Only readable while the script runs for the first time.
const running = real(document).currentScript;

/**
 * Address of the folder the script came from, with a slash at its end. `currentScript` is empty
 * when an optimiser or a consent manager has wrapped the script: then the tags in the page are
 * asked. Undefined when none names one of our files.
 *
 * @param names names of our script files, without `.js`
 */
export function scriptPlace(names: readonly string[]): string | undefined {
  const ours = new RegExp(`/(${names.join('|')})\\.js$`);
  const own = running instanceof HTMLScriptElement ? folderOf(running) : undefined;
  const tags = [...real(document).scripts].filter(({ src }) => ours.test(pathOf(src)));
  return own ?? tags.map(folderOf).find(Boolean);
}

const pathOf = (address: string): string => parse(address)?.pathname ?? '';

/** Undefined without an address, and where it is the text itself: `data:` or `blob:`. */
function folderOf({ src }: HTMLScriptElement): string | undefined {
  return src ? parse('.', src)?.href : undefined;
}

function parse(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
