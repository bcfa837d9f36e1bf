import { real } from '../kit/element/unclobbered.js';
import { isEdited } from './edited.js';
import { isHtml, isLink, linkedWidget } from './links.js';

/**
 * The forms that survive editors and sanitizers which remove unknown tags:
 * `<div data-pht="ice-timer" data-pht-minutes="20">fallback</div>` and
 * `<a href="…/ice-timer.html?minutes=20" data-pht="ice-timer">Ice timer</a>`; where even the
 * `data-*` is removed, a link to the widget's page beside the script is enough, if it stands alone.
 */
const PREFIX = 'data-pht-';

/** Where a child is not shown, or where the page itself would become a fallback. */
const NO_PLACE =
  'html, head, head *, body, area, audio, br, button, canvas, col, colgroup, datalist, embed, hr, ' +
  'iframe, img, input, link, meta, meter, noscript, object, optgroup, option, picture, progress, ' +
  'script, select, source, style, template, textarea, track, video, wbr';

/**
 * Turns placeholders into widgets, those in the page now and those inserted later.
 *
 * @param names widgets of this script, without `pht-`
 * @param folder address of the script's folder, to recognise links to widget pages
 */
export function mountPlaceholders(names: readonly string[], folder: string | undefined): void {
  const page = real(document);
  const refused = new WeakSet<Element>();
  const mountOne = (element: Element): void => {
    const name = real(element).getAttribute('data-pht') ?? linkedWidget(element, folder);
    if (!name || !names.includes(name) || isEdited(element)) return;
    mount(element, `pht-${name}`);
  };
  const mountAll = (): void => {
    for (const element of page.querySelectorAll('[data-pht], a[href]')) {
      try {
        if (!refused.has(element)) mountOne(element);
      } catch (error) {
        refused.add(element);
        console.warn('pht-widgets: this element cannot become a widget.', element, error);
      }
    }
  };
  const begin = (): void => {
    mountAll();
    const observer = new MutationObserver((changes) => {
      if (changes.some(({ addedNodes }) => addedNodes.length > 0)) mountAll();
    });
    observer.observe(document, { childList: true, subtree: true });
  };
  // While the page is still being parsed, the fallback inside a placeholder is not complete.
  if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', begin);
  else begin();
}

function mount(placeholder: Element, tag: string): void {
  const element = real(placeholder);
  const isMounted = element.closest(tag) ?? element.querySelector(`:scope > ${tag}`);
  if (isMounted) return;
  if (!isHtml(placeholder) || element.matches(NO_PLACE)) {
    throw new TypeError(
      'A widget needs a <div>, or another element that can hold one, or a link.',
    );
  }
  const widget = real(document).createElement(tag);
  const settings = settingsOf(placeholder);
  for (const name of attributesOf(widget)) {
    const value = settings.get(name);
    if (value !== undefined) widget.setAttribute(name, value);
  }
  // A widget cannot live inside a link, so there the link goes into the widget.
  if (isLink(placeholder)) {
    element.replaceWith(widget);
    widget.append(placeholder);
  } else {
    widget.append(...element.childNodes);
    element.append(widget);
  }
}

// Only attributes the widget knows: a sanitizer lets `data-*` through, and what strangers write
// there must not become an event handler.
const attributesOf = ({ constructor }: HTMLElement): string[] => [
  ...(constructor as unknown as { observedAttributes: string[] }).observedAttributes,
  'lang',
  'dir',
];

/** What the placeholder says after `data-pht-`, and in a link's query. */
function settingsOf(element: Element): Map<string, string> {
  const settings = new Map(new URLSearchParams(isLink(element) ? element.search : ''));
  for (const { name, value } of real(element).attributes) {
    if (name.startsWith(PREFIX)) settings.set(name.slice(PREFIX.length), value);
  }
  return settings;
}
