/**
 * Content hides properties by what it is named: `<img name="host">` those of the document,
 * `<input name="lang">` those of its form. A node's prototype is out of its reach.
 */

/** The node for reading, setting and calling what its interface defines, whatever content says. */
export const real = <T extends Node>(node: T): T => new Proxy<T>(node, asItsInterfaceDefines);

const asItsInterfaceDefines: ProxyHandler<Node> = {
  get(node, name) {
    const value: unknown = Reflect.get(prototypeOf(node), name, node);
    if (typeof value !== 'function') return value;
    return (...given: unknown[]): unknown => Reflect.apply(value, node, given);
  },
  set: (node, name, value) => Reflect.set(prototypeOf(node), name, value, node),
};

const prototypeOf = (node: Node): object => Object.getPrototypeOf(node) as object;

/** The element around a shadow root; undefined for every other node. */
export function hostOf(node: Node): Element | undefined {
  const isFragment = real(node).nodeType === Node.DOCUMENT_FRAGMENT_NODE;
  return isFragment ? (node as Partial<ShadowRoot>).host : undefined;
}

/** What scripts share under a name of the page; an element of that name or id does not count. */
export function shared(name: string): Record<string, unknown> {
  const page = globalThis as unknown as Record<string, unknown>;
  const present = Object.hasOwn(page, name) ? page[name] : undefined;
  if (typeof present === 'object' && present !== null) return present as Record<string, unknown>;
  const made = {};
  // A page that has fixed the name keeps it.
  Reflect.set(page, name, made);
  return made;
}
