/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { version } from "./version.js";
// src/kit/define.ts
/**
* Registers a custom element. Never throws: the first copy on the page wins, and a copy of
* another version says so once, because a throw would leave the later tags of a bundle dead.
*
* @param tag name of the tag, for example `pht-ice-timer`
* @param elementClass the class behind it; a class can be registered under one tag only
*/
function define(tag, elementClass) {
	const present = customElements.get(tag);
	if (!present) {
		customElements.define(tag, elementClass);
		return;
	}
	const { version: first = "unknown" } = present;
	if (first === "0.1.1" || warned) return;
	warned = true;
	console.warn(`pht-widgets: two versions on this page. ${first} came first and is used, not ${version}.`);
}
var warned = false;
export { define };

//# sourceMappingURL=define.js.map