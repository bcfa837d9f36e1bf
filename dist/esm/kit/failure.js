/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { textOf } from "./attributes.js";
import { msg } from "./msg.js";
import { html, nothing } from "lit";
// src/kit/failure.ts
/** A widget that could not be rendered is not there: its fallback is, else one sentence. */
var renderFailure = (widget, locale) => hasFallback(widget) ? nothing : html`<p lang=${locale} dir="auto">${msg("This part of the page could not be shown. Please reload the page, or ask your clinic.")}</p>`;
var hasFallback = ({ childNodes }) => [...childNodes].some((node) => node instanceof Element ? !node.slot : node instanceof Text && node.data.trim() !== "");
var reported = /* @__PURE__ */ new Set();
/** Tells the webmaster in the console, once for each tag and cause. */
function reportFailure(tag, cause) {
	const message = `<${tag}> could not be shown: ${textOf(cause)}`;
	if (reported.has(message)) return;
	reported.add(message);
	console.error(message, cause);
}
export { renderFailure, reportFailure };

//# sourceMappingURL=failure.js.map