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
  const mountAll = (root: ParentNode): void => {
    for (const element of root.querySelectorAll<HTMLElement>('[data-pht], a[href]')) {
      const name = widgetOf(element, names, folder);
      if (name) mount(element, name);
    }
  };
  const begin = (): void => {
    mountAll(document);
    observeInsertions(mountAll);
  };
  // While the page is still being parsed, the fallback inside a placeholder is not complete.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
}

function observeInsertions(mountAll: (root: ParentNode) => void): void {
  const observer = new MutationObserver((changes) => {
    const parents = new Set(changes.filter(hasNewElement).map((change) => change.target));
    for (const parent of parents) mountAll(parent as Element);
  });
  observer.observe(document, { childList: true, subtree: true });
}

const hasNewElement = ({ addedNodes }: MutationRecord): boolean =>
  [...addedNodes].some((node) => node instanceof Element);

function widgetOf(
  element: HTMLElement,
  names: readonly string[],
  folder: string | undefined,
): string | undefined {
  const named = element.dataset['pht'];
  if (named !== undefined) return names.find((name) => name === named);
  if (!folder || !(element instanceof HTMLAnchorElement)) return undefined;
  return names.find((name) => element.href.split(/[?#]/)[0] === `${folder}${name}.html`);
}

function mount(element: HTMLElement, name: string): void {
  const tag = `pht-${name}`;
  const isMounted = element.closest(tag) ?? element.querySelector(`:scope > ${tag}`);
  if (isMounted) return;
  const widget = document.createElement(tag);
  for (const [attribute, value] of attributesFor(tag, element)) {
    widget.setAttribute(attribute, value);
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

function attributesFor(tag: string, element: HTMLElement): [string, string][] {
  const { observedAttributes } = customElements.get(tag) as unknown as typeof HTMLElement & {
    observedAttributes: string[];
  };
  const known = new Set([...observedAttributes, 'lang', 'dir']);
  const isLink = element instanceof HTMLAnchorElement;
  const query = isLink ? [...new URL(element.href).searchParams] : [];
  const data = [...element.attributes]
    .filter(({ name }) => name.startsWith(PREFIX))
    .map(({ name, value }): [string, string] => [name.slice(PREFIX.length), value]);
  return [...(query as [string, string][]), ...data].filter(([name]) => known.has(name));
}
