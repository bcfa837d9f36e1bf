/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/kit/unclobbered.ts
/**
* Content hides properties by what it is named: `<img name="host">` those of the document,
* `<input name="lang">` those of its form. A node's prototype is out of its reach.
*/
/** The node for reading, setting and calling what its interface defines, whatever content says. */
var real = (node) => new Proxy(node, asItsInterfaceDefines);
var asItsInterfaceDefines = {
	get(node, name) {
		const value = Reflect.get(prototypeOf(node), name, node);
		if (typeof value !== "function") return value;
		return (...given) => Reflect.apply(value, node, given);
	},
	set: (node, name, value) => Reflect.set(prototypeOf(node), name, value, node)
};
var prototypeOf = (node) => Object.getPrototypeOf(node);
/** The element around a shadow root; undefined for every other node. */
function hostOf(node) {
	return real(node).nodeType === Node.DOCUMENT_FRAGMENT_NODE ? node.host : void 0;
}
/** What scripts share under a name of the page; an element of that name or id does not count. */
function shared(name) {
	const page = globalThis;
	const present = Object.hasOwn(page, name) ? page[name] : void 0;
	return page[name] = typeof present === "object" && present !== null ? present : {};
}
export { hostOf, real, shared };

//# sourceMappingURL=unclobbered.js.map