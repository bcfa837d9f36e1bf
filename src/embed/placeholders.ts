/**
 * The forms that survive editors and sanitizers which remove unknown tags:
 * `<div data-pht="ice-timer" data-pht-minutes="20">fallback</div>` and
 * `<a href="…/ice-timer.html?minutes=20" data-pht="ice-timer">Ice timer</a>`; where even the
 * `data-*` is removed, a link to the widget's page beside the script is enough.
 */
const PREFIX = 'data-pht-';

/**
 * Turns placeholders into widgets, those in the page now and those inserted later.
 *
 * @param names widgets of this script, without `pht-`
 * @param folder address of the script's folder, to recognise links to widget pages
 */
export function mountPlaceholders(names: readonly string[], folder: string | undefined): void {
  const mountAll = (): void => {
    for (const element of document.querySelectorAll<HTMLElement>('[data-pht], a[href]')) {
      const name = element.dataset.pht ?? linkedWidget(element as HTMLAnchorElement, folder);
      if (name && names.includes(name)) mount(element, `pht-${name}`);
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
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
}

/** The name in a link to `<name>.html` beside the script. */
function linkedWidget({ href }: HTMLAnchorElement, folder = 'none'): string | undefined {
  return href.startsWith(folder) ? /^([a-z-]+)\.html\b/.exec(href.slice(folder.length))?.[1] : '';
}

function mount(element: HTMLElement, tag: string): void {
  const isMounted = element.closest(tag) ?? element.querySelector(`:scope > ${tag}`);
  if (isMounted) return;
  const widget = document.createElement(tag);
  const settings = settingsOf(element);
  for (const name of attributesOf(widget)) {
    const value = settings.get(name);
    if (value !== undefined) widget.setAttribute(name, value);
  }
  // A widget cannot live inside a link, so there the link goes into the widget.
  if (element instanceof HTMLAnchorElement) {
    element.replaceWith(widget);
    widget.append(element);
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
function settingsOf(element: HTMLElement): Map<string, string> {
  const query = element instanceof HTMLAnchorElement ? new URL(element.href).searchParams : [];
  const settings = new Map(query as Iterable<[string, string]>);
  for (const { name, value } of element.attributes) {
    if (name.startsWith(PREFIX)) settings.set(name.slice(PREFIX.length), value);
  }
  return settings;
}
