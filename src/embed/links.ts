import { real } from '../kit/element/unclobbered.js';

/** Where a link leads on: menus, and regions that say where else to go. */
const MENUS =
  'nav, menu, header, footer, [role~="navigation"], [role~="menu"], [role~="menubar"], ' +
  '[role~="banner"], [role~="contentinfo"], [role~="tablist"], [role~="toolbar"], ' +
  '[role~="list"], .menu, .nav';

/** What may stand between a link and its block. */
const INLINE = 'b, big, em, font, i, mark, small, span, strong, u';

/** Blocks of text. Not items of a list, which is a menu more often; not headings. */
const BLOCK = 'article, aside, blockquote, body, center, dd, div, figure, main, p, section, td';

/** What editors leave behind, what is not seen, and the widget of the link itself. */
const NOTHING = 'br, link, meta, script, style, template, wbr, [data-pht-beside] + *';

export const isLink = (element: Element): element is HTMLAnchorElement =>
  real(element).localName === 'a' && isHtml(element);

/** Also of another window's making, which `instanceof` would not know. */
export const isHtml = (element: Element): boolean =>
  real(element).namespaceURI === 'http://www.w3.org/1999/xhtml';

/**
 * The widget that a link without `data-pht` stands for: it leads to `<name>.html` beside the
 * script and is alone in its block. In a sentence or a menu it stays the link it is.
 *
 * @param folder address of the script's folder
 */
export function linkedWidget(element: Element, folder: string | undefined): string | undefined {
  if (!folder || !isLink(element)) return undefined;
  const { href, target, hash } = element;
  const page = href.startsWith(folder) ? href.slice(folder.length) : '';
  const name = /^([a-z-]+)\.html(?=\?|$)/.exec(page)?.[1];
  if (!name || target || hash || element.hasAttribute('download')) return undefined;
  if (element.closest(`${MENUS}, [data-pht="off"]`) || isInWidget(element)) return undefined;
  return isAlone(element) ? name : undefined;
}

/** In the text that a widget shows, or showed before it ran. */
function isInWidget(element: Element): boolean {
  const parent = real(element).parentElement;
  return parent !== null && (real(parent).localName.startsWith('pht-') || isInWidget(parent));
}

/** Nothing but the link in its block. */
function isAlone(element: Element): boolean {
  const parent = real(element).parentElement;
  if (!parent || others(parent, element).some(isSeen)) return false;
  const { matches } = real(parent);
  return matches(BLOCK) || (matches(INLINE) && isAlone(parent));
}

const others = (parent: Element, element: Element): Node[] =>
  [...real(parent).childNodes].filter((node) => node !== element);

function isSeen(node: Node): boolean {
  const { nodeType, nodeValue, matches } = real(node as Element);
  if (nodeType === Node.ELEMENT_NODE) return !matches(NOTHING);
  return nodeType === Node.TEXT_NODE && nodeValue?.trim() !== '';
}
