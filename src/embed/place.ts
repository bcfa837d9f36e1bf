import { real } from '../kit/element/unclobbered.js';

const OURS = /\/pht(-all)?\.js$/;

// Only readable while the script runs for the first time; empty when an optimiser or a consent
// manager has wrapped it.
const running = real(document).currentScript;
const scripts = [...real(document).scripts];

/** The tag that brought us: what it is allowed, the parts are allowed too. */
export const ownTag: HTMLScriptElement | undefined =
  running instanceof HTMLScriptElement ? running : scripts.find(isOurs);

/** Address of the folder with our files, a slash at its end; undefined where nothing tells. */
export const folder: string | undefined = byName() ?? byWord() ?? byStyles();

function byName(): string | undefined {
  return parse('.', [ownTag, ...scripts].find((tag) => tag && isOurs(tag))?.src);
}

/** `data-folder` at a tag of ours, and `<meta name="pht-folder" content="/pht/">` in the head. */
function byWord(): string | undefined {
  // What visitors write stands in the body.
  const meta = real(document).querySelector<HTMLMetaElement>('head > meta[name="pht-folder"]');
  const word = ownTag?.getAttribute('data-folder') ?? meta?.content;
  return word && parse(word.replace(/\/?$/, '/'), real(document).baseURI);
}

function byStyles(): string | undefined {
  const links = real(document).querySelectorAll<HTMLLinkElement>(
    'link[rel~="stylesheet"][href*="pht.css"]',
  );
  const link = [...links].find(({ href }) => pathOf(href).endsWith('/pht.css'));
  return parse('.', link?.href);
}

function isOurs({ src }: HTMLScriptElement): boolean {
  return OURS.test(pathOf(src));
}

function pathOf(address: string): string {
  return urlOf(address)?.pathname ?? '';
}

function parse(address: string, base: string | undefined): string | undefined {
  return base ? urlOf(address, base)?.href : undefined;
}

function urlOf(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
