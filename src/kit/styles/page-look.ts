import { real } from '../element/unclobbered.js';

/** In the text of the page: a link in a menu or on a button has another colour. */
const LINK = ':is(p, li, dd):not(nav *, header *, footer *) > a[href]:not([data-pht])';
const OPT_OUT = 'meta[name="pht-match"][content="none"]';

/** Of browsers, in light and dark pages that say nothing. */
const UNSTYLED = /^rgb\((0, 0, 238|158, 158, 255|140, 140, 255)\)$/;
/** A difference of channels under which a colour is a grey. */
const LEAST_HUE = 40;

const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * The accent and the heading font of a page, for what it does not set by our properties. One sheet
 * for all widgets of the document: it is read once, before the first of them is seen, and again
 * when the page changes its theme, and then changes all of them at once.
 */
export function pageLook(view: Window & typeof globalThis): CSSStyleSheet {
  const { document } = view;
  let sheet = sheets.get(document);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheets.set(document, sheet);
    keepUp(sheet, view);
  }
  return sheet;
}

function keepUp(sheet: CSSStyleSheet, view: Window): void {
  const { document } = view;
  let shown = '';
  const read = (): void => {
    const look = lookOf(document);
    if (look === shown) return;
    shown = look;
    sheet.replaceSync(look);
  };
  read();
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', read);
  const observer = new MutationObserver(read);
  for (const element of real(document).querySelectorAll(':root, body')) {
    observer.observe(element, { attributes: true });
  }
}

function lookOf(document: Document): string {
  const page = real(document);
  if (page.querySelector(OPT_OUT)) return '';
  const heading = page.querySelector('h2');
  const font = heading ? `--_page-font:${getComputedStyle(heading).fontFamily};` : '';
  return `.root{${font}${accentOf(page.querySelector(LINK))}}`;
}

/** A solid colour with a hue, which is not that of the text around it, nor the browser's own. */
function accentOf(link: Element | null): string {
  if (!link?.parentElement) return '';
  const [{ color }, text] = [getComputedStyle(link), getComputedStyle(link.parentElement).color];
  const channels = color.startsWith('rgb(') ? (color.match(/\d+/g) ?? []).map(Number) : [];
  const hue = Math.max(...channels) - Math.min(...channels);
  const isFit = hue >= LEAST_HUE && color !== text && !UNSTYLED.test(color);
  return isFit ? `--_page-accent:${color}` : '';
}
