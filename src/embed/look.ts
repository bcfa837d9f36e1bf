import { textOf } from '../kit/element/attributes.js';
import { real } from '../kit/element/unclobbered.js';
import { warnOnce } from '../kit/element/warn-once.js';
import { partFrom } from './beside.js';
import { isEdited } from './edited.js';
import { linkedWidget } from './links.js';
import { isWidget, load } from './loader.js';
import { folder } from './place.js';
import { mount, parsed } from './placeholders.js';

const SOUGHT = ':not(:defined), [data-pht], a[href]';

/** Brings the widgets of the page, those there now and those inserted later. */
export function lookForWidgets(): void {
  lookBelow(document);
  // Only at what is new: a page can be large, and change often.
  new MutationObserver((changes) => {
    for (const { addedNodes, removedNodes } of changes) {
      removedNodes.forEach(partFrom);
      addedNodes.forEach(lookAt);
    }
  }).observe(document, { childList: true, subtree: true });
  // What did not come while the device was offline.
  addEventListener('online', () => lookBelow(document));
}

function lookAt(node: Node): void {
  if (real(node).nodeType !== Node.ELEMENT_NODE) return;
  const element = real(node as Element);
  if (element.matches(SOUGHT)) meet(node as Element);
  if (element.firstElementChild) lookBelow(node as Element);
}

function lookBelow(root: Document | Element): void {
  for (const element of real(root).querySelectorAll(SOUGHT)) meet(element);
}

function meet(element: Element): void {
  try {
    const { localName } = real(element);
    const isTag = localName.startsWith('pht-');
    const name = isTag ? localName.slice(4) : placeholderFor(element);
    if (!name || !isWidget(name) || isEdited(element)) return;
    load(name, element)
      .then(() => (isTag ? undefined : mountPlaceholder(element, name)))
      .catch((error: unknown) => {
        warnOnce(textOf(error));
      });
  } catch (error) {
    // An address that cannot be read, for one: the others must not suffer.
    warnOnce(`pht-widgets: this element cannot be read. ${textOf(error)}`, element);
  }
}

async function mountPlaceholder(element: Element, name: string): Promise<void> {
  await parsed();
  // What stands beside a link may have come after it.
  if (placeholderFor(element) === name) mount(element, name);
}

const placeholderFor = (element: Element): string | undefined =>
  real(element).getAttribute('data-pht') ?? linkedWidget(element, folder);
