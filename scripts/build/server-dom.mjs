// What our classes ask of a browser while the Lit server renderer makes them and asks what they
// show. There is no page around them: nothing is found, heard or kept.
import { Element, HTMLElement } from '@lit-labs/ssr-dom-shim';

const none = () => undefined;
const silent = { addEventListener: none, removeEventListener: none };
const empty = {
  querySelector: () => null,
  querySelectorAll: () => [],
  getElementById: () => null,
};

/** What a widget draws by itself. To Lit's renderer it is a template without expressions. */
class Drawn {
  _$litType$ = 1;
  values = [];
  dataset = {};
  style = {};
  classList = { toggle: none };
  #attributes = new Map();
  #children = [];

  constructor(localName) {
    this.localName = localName;
  }

  setAttribute(name, value) {
    this.#attributes.set(name, value);
  }

  append(...children) {
    this.#children.push(...children);
  }

  remove() {}

  get strings() {
    const strings = [String(this)];
    return Object.assign(strings, { raw: strings });
  }

  toString() {
    const data = Object.entries(this.dataset).map(([name, value]) => [`data-${name}`, value]);
    const attributes = [...this.#attributes, ...data].map(
      ([name, value]) => ` ${name}="${value}"`,
    );
    const content = this.#children.join('');
    return `<${this.localName}${attributes.join('')}>${content}</${this.localName}>`;
  }
}

class Root {
  append() {}
}
Object.assign(Root.prototype, empty, silent);

/** Our code asks for its prototype: src/kit/element/unclobbered.ts. */
class Page {
  readyState = 'complete';

  createElement = (name) => new Drawn(name);
  createElementNS = (_, name) => new Drawn(name);
}

class Observer {
  observe() {}
  disconnect() {}
}

Object.assign(Element.prototype, empty, {
  getRootNode: () => globalThis.document,
  toggleAttribute: none,
});
HTMLElement.prototype.onbeforematch = null;

Object.assign(globalThis, silent, {
  HTMLElement,
  Node: { ELEMENT_NODE: 1, DOCUMENT_FRAGMENT_NODE: 11 },
  DocumentFragment: Root,
  IntersectionObserver: Observer,
  MutationObserver: Observer,
  ResizeObserver: Observer,
  window: globalThis,
  parent: globalThis,
  document: Object.setPrototypeOf({}, Object.assign(new Page(), empty, silent)),
  location: { hash: '', href: '', pathname: '/' },
  matchMedia: () => ({ matches: false, ...silent }),
  getComputedStyle: () => ({ backgroundColor: 'rgb(255, 255, 255)', colorScheme: '' }),
});
