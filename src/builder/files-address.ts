/** Where the files lie when nothing else is known: as the README says. */
const USUAL = '/pht/';

const LONGEST = 500;
/** Stands for the page into which the snippet goes. */
const PAGE = 'https://page.example/';

/**
 * The address of the folder with our files, with a slash at its end; undefined when it cannot be
 * one. `/pht/`, `pht/` and `https://clinic.example/pht` are; so is that of a file in it.
 */
export function filesAddress(given: string): string | undefined {
  const text = given.trim().replace(/(?<=\/)(pht(-all)?\.js|pht\.css|release\.json)$/, '');
  if (text === '' || text.length > LONGEST || /[\s"'<>\\`{}[\]]/.test(text)) return undefined;
  const url = parse(text);
  if (!url || url.username || url.search || url.hash || !/^https?:$/.test(url.protocol)) {
    return undefined;
  }
  if (/^https?:/i.test(text)) return url.href.replace(/\/?$/, '/');
  // What begins with two slashes, or another word and a colon, is no path.
  if (url.origin !== new URL(PAGE).origin || text.includes(':')) return undefined;
  return encodeURI(decodeURI(text)).replace(/\/?$/, '/');
}

function parse(text: string): URL | undefined {
  try {
    decodeURI(text);
    return new URL(text, PAGE);
  } catch {
    return undefined;
  }
}

/** The folder that the builder itself is in: on a website its files lie there, too. */
export const usualAddress = (page: string): string =>
  (/^https?:/.test(page) ? filesAddress(new URL('../', page).href) : undefined) ?? USUAL;
