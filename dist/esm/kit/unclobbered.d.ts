/**
 * Content hides properties by what it is named: `<img name="host">` those of the document,
 * `<input name="lang">` those of its form. A node's prototype is out of its reach.
 */
/** The node for reading, setting and calling what its interface defines, whatever content says. */
export declare const real: <T extends Node>(node: T) => T;
/** The element around a shadow root; undefined for every other node. */
export declare function hostOf(node: Node): Element | undefined;
/** What scripts share under a name of the page; an element of that name or id does not count. */
export declare function shared(name: string): Record<string, unknown>;
