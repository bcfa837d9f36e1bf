import { textOf } from '../kit/element/attributes.js';
import { isEdited } from '../kit/element/edited.js';
import { parsed } from '../kit/element/parsed.js';
import { real } from '../kit/element/unclobbered.js';
import { warnOnce } from '../kit/element/warn-once.js';
import { partFrom } from './beside.js';
import { linkedWidget } from './links.js';
import { isWidget, load } from './loader.js';
import { folder } from './place.js';
import { mount } from './placeholders.js';
import { nameIn, tellUnknown } from './typos.js';

const SOUGHT = ':not(:defined), [data-pht], a[href]';

// Only at what is new: a page can be large, and change often.
const observer = new MutationObserver((changes) => {
  for (const { addedNodes, removedNodes } of changes) {
    removedNodes.forEach(partFrom);
    addedNodes.forEach(lookAt);
  }
});

/**
 * Brings the widgets of a page or a shadow root, those there now and those inserted later. Open
 * shadow roots are found where they are there when their element comes, or is defined.
 */
export function lookIn(root: Document | ShadowRoot): void {
  observer.observe(root, { childList: true, subtree: true });
  lookBelow(root);
}

function lookAt(node: Node): void {
  if (real(node).nodeType !== Node.ELEMENT_NODE) return;
  const element = real(node as Element);
  if (element.matches(SOUGHT)) meet(node as Element);
  lookInside(node as Element);
  if (element.firstElementChild) lookBelow(node as Element);
}

function lookBelow(root: Document | ShadowRoot | Element): void {
  for (const element of real(root).querySelectorAll(SOUGHT)) meet(element);
  lookInShadowRoots(root);
}

/** For those that were attached to an element of the page, call it again. */
export function lookInShadowRoots(root: Document | ShadowRoot | Element): void {
  for (const element of real(root).querySelectorAll('*')) lookInside(element);
}

/** In its shadow root, if it has one that is open, and not one of ours. */
function lookInside(element: Element): void {
  // Not by real(): there may be thousands.
  const root = Reflect.get<Element, 'shadowRoot'>(Element.prototype, 'shadowRoot', element);
  if (root && !element.localName.startsWith('pht-')) lookIn(root);
}

function meet(element: Element): void {
  try {
    const { localName } = real(element);
    const isTag = localName.startsWith('pht-');
    if (!isTag && localName.includes('-')) lookInsideLater(element);
    const name = isTag ? localName.slice(4) : placeholderFor(element);
    if (!name || isEdited(element)) return;
    if (!isWidget(name)) {
      void tellUnknown(element, name);
      return;
    }
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

/** Elements make their shadow root when they are defined, or come into the page. */
function lookInsideLater(element: Element): void {
  const { localName, matches } = real(element);
  if (matches(':defined')) return;
  customElements.whenDefined(localName).then(
    () => lookInside(element),
    // A name of old that no element can have: `font-face`.
    () => undefined,
  );
}

async function mountPlaceholder(element: Element, name: string): Promise<void> {
  await parsed();
  // What stands beside a link may have come after it.
  if (placeholderFor(element) === name) mount(element, name);
}

function placeholderFor(element: Element): string | undefined {
  const written = real(element).getAttribute('data-pht');
  return written === null ? linkedWidget(element, folder) : nameIn(written);
}
