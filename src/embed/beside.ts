import { css } from 'lit';
import { real } from '../kit/element/unclobbered.js';

/**
 * A link stays in the page, for a framework may own it and come back to it; its widget stands
 * beside it, and goes where it goes.
 */
const MARK = 'data-pht-beside';

// A page may show links whatever `hidden` says.
const { styleSheet } = css`
  [data-pht-beside][hidden] {
    display: none !important;
  }
`;

const widgets = new WeakMap<Node, Element>();
const links = new WeakMap<Node, HTMLAnchorElement>();

/** Whether the link has its widget already; one that the link has left comes after it. */
export function hasWidget(link: HTMLAnchorElement, tag: string): boolean {
  const next = link.nextElementSibling;
  // As text that was put in again, with the widget in it.
  const isWritten = link.hasAttribute(MARK) && next?.localName === tag;
  const widget = widgets.get(link) ?? (isWritten ? next : undefined);
  if (!widget) return false;
  if (next !== widget) link.after(widget);
  pair(link, widget);
  return true;
}

export function putBeside(link: HTMLAnchorElement, widget: Element): void {
  widget.append(copyOf(link));
  link.after(widget);
  pair(link, widget);
}

/** What was taken out of the page takes its other half along; a link alone is seen again. */
export function partFrom(removed: Node): void {
  if (real(removed).isConnected) return;
  widgets.get(removed)?.remove();
  const link = links.get(removed);
  if (link?.isConnected) show(link);
}

function pair(link: HTMLAnchorElement, widget: Element): void {
  widgets.set(link, widget);
  links.set(widget, link);
  link.hidden = true;
  link.setAttribute(MARK, '');
  const page = real(link.getRootNode() as Document | ShadowRoot);
  const { adoptedStyleSheets } = page;
  if (styleSheet && !adoptedStyleSheets.includes(styleSheet))
    page.adoptedStyleSheets = [...adoptedStyleSheets, styleSheet];
}

function show(link: HTMLAnchorElement): void {
  widgets.delete(link);
  link.hidden = false;
  link.removeAttribute(MARK);
}

/** The widget's fallback: the same link, without what is only once in a page. */
function copyOf(link: HTMLAnchorElement): HTMLAnchorElement {
  const copy = real(document).createElement('a');
  const address = link.getAttribute('href');
  if (address !== null) copy.setAttribute('href', address);
  copy.append(...[...link.childNodes].map((node) => node.cloneNode(true)));
  return copy;
}
