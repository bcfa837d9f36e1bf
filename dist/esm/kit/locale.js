/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { shared } from "./unclobbered.js";
/** Said in the patient's own language when its message file does not load. */
var SHOWN_IN_ENGLISH = {
	ar: "النص متاح بالإنجليزية فقط.",
	es: "Texto disponible solo en inglés."
};
/** Locales with a message file. */
var TARGET_LOCALES = Object.keys(SHOWN_IN_ENGLISH);
/** Dispatched on the window when messages have arrived, or turn out not to. */
var MESSAGES_EVENT = "pht-messages";
var registry = shared("phtMessages");
var current = "en";
var loader = () => Promise.reject(/* @__PURE__ */ new Error("no message loader"));
/** Of locales whose messages are not here. */
var missing = /* @__PURE__ */ new Map();
/** Says how this build brings message files: by `import()`, or from the script's own place. */
function setMessageLoader(load) {
	loader = load;
}
/** Makes messages known; elements that wait for them render again. */
function addMessages(locale, messages) {
	registry[locale] = messages;
	tellElements();
}
/** The locale whose messages fit a BCP 47 tag (`es-MX` → `es`), undefined when there is none. */
function localeFor(tag) {
	const wanted = tag.toLowerCase();
	const known = [
		"en",
		...TARGET_LOCALES,
		...Object.keys(registry)
	];
	const language = wanted.split("-")[0];
	return known.find((locale) => locale.toLowerCase() === wanted) ?? known.find((locale) => locale === language);
}
/** `ready` to render, `loading` its messages, or `failed`: then the text is English. */
function localeState(locale) {
	if (isHere(locale)) missing.delete(locale);
	else if (!missing.has(locale)) load(locale);
	return missing.get(locale) ?? "ready";
}
var isHere = (locale) => locale === "en" || messagesOf(locale) !== void 0;
function messagesOf(locale) {
	const messages = registry[locale];
	return typeof messages === "object" && messages ? messages : void 0;
}
/** The sentence in `locale` that says the text is English for now; empty when unknown. */
var shownInEnglish = (locale) => SHOWN_IN_ENGLISH[locale] ?? "";
/** Writing direction of a locale. */
var directionOf = (locale) => /^(ar|fa|he|ur)\b/.test(locale) ? "rtl" : "ltr";
/** The text of a message in the current locale; English where it has no translation. */
function translation(source) {
	const text = messagesOf(current)?.[source];
	return typeof text === "string" && text ? text : source;
}
/** Runs `action` with `locale` as the language of every `msg()` in it. */
function inLocale(locale, action) {
	const previous = current;
	current = locale;
	try {
		return action();
	} finally {
		current = previous;
	}
}
/** Time in ms after which English is shown; messages that come later are still used. */
var PATIENCE = 4e3;
function load(locale) {
	missing.set(locale, "loading");
	const settle = () => {
		if (missing.has(locale)) missing.set(locale, "failed");
		tellElements();
	};
	const waiting = setTimeout(settle, PATIENCE);
	loader(locale).catch((error) => {
		console.warn(`pht-widgets: locales/${locale}.js did not load.`, error);
	}).finally(() => {
		clearTimeout(waiting);
		settle();
	});
}
var tellElements = () => window.dispatchEvent(new Event(MESSAGES_EVENT));
export { MESSAGES_EVENT, TARGET_LOCALES, addMessages, directionOf, inLocale, localeFor, localeState, setMessageLoader, shownInEnglish, translation };

//# sourceMappingURL=locale.js.map