/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { MESSAGES_EVENT } from "./locale.js";
import { hostOf, real } from "./unclobbered.js";
// src/kit/language.ts
/** Reads `lang` and `dir` from the element and its ancestors, across shadow roots. */
function pageLanguageOf(element) {
	let direction;
	let node = element;
	while (node) {
		const { lang, dir, parentNode } = real(node);
		if (dir === "ltr" || dir === "rtl") direction ??= dir;
		if (lang) return {
			tag: lang,
			direction
		};
		node = parentNode ?? hostOf(node);
	}
	return {
		tag: "",
		direction
	};
}
var followers = /* @__PURE__ */ new Set();
var callAll = () => {
	for (const follower of [...followers]) follower();
};
var observer;
/**
* Calls back after a `lang` or `dir` above the element changed, and when messages have arrived.
* Stop with the result.
*/
function followLanguage(element, changed) {
	if (!observer) {
		observer = new MutationObserver(callAll);
		window.addEventListener(MESSAGES_EVENT, callAll);
	}
	for (let host = element; host;) {
		const root = host.getRootNode();
		observer.observe(root, {
			subtree: true,
			attributeFilter: ["lang", "dir"]
		});
		host = hostOf(root);
	}
	followers.add(changed);
	return () => {
		followers.delete(changed);
		if (followers.size > 0) return;
		window.removeEventListener(MESSAGES_EVENT, callAll);
		observer?.disconnect();
		observer = void 0;
	};
}
export { followLanguage, pageLanguageOf };

//# sourceMappingURL=language.js.map