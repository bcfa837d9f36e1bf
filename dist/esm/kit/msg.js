/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { translation } from "./locale.js";
// src/kit/msg.ts
/**
* `msg()` and `str` as @lit/localize has them: its types mark them for the extraction of
* messages. The lookup is ours, because theirs knows one language for the whole page and needs
* a hash of every text; ours asks the locale that is current and finds a text by itself.
*/
var msg = ((template) => {
	const { strings, values } = typeof template === "string" ? plain(template) : template;
	const source = strings.map((part, index) => (index ? `{${index - 1}}` : "") + part).join("");
	return translation(source).replace(/\{(\d+)\}/g, (_, index) => String(values[+index]));
});
var str = ((strings, ...values) => ({
	strings,
	values
}));
var plain = (text) => ({
	strings: [text],
	values: []
});
export { msg, str };

//# sourceMappingURL=msg.js.map