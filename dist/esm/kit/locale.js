/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
/** Said in the patient's own language when its message file does not load. */
var SHOWN_IN_ENGLISH = {
	ar: "النص متاح بالإنجليزية فقط.",
	es: "Texto disponible solo en inglés."
};
/** Locales with a message file. */
var TARGET_LOCALES = Object.keys(SHOWN_IN_ENGLISH);
/** Dispatched on the window when messages have arrived, or turn out not to. */
var MESSAGES_EVENT = "pht-messages";
var page = globalThis;
var registry = page.phtMessages ??= {};
var current = "en";
var loader = () => Promise.reject(/* @__PURE__ */ new Error("no message loader"));
var loading = /* @__PURE__ */ new Set();
var failed = /* @__PURE__ */ new Set();
/** Says how this build brings message files: by `import()`, or from the script's own place. */
function setMessageLoader(load) {
	loader = load;
}
/** Makes messages known; elements that wait for them render again. */
function addMessages(locale, messages) {
	registry[locale] = messages;
	failed.delete(locale);
	window.dispatchEvent(new Event(MESSAGES_EVENT));
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
	if (locale === "en" || locale in registry) return "ready";
	if (failed.has(locale)) return "failed";
	if (!loading.has(locale)) {
		loading.add(locale);
		load(locale);
	}
	return "loading";
}
/** The sentence in `locale` that says the text is English for now; empty when unknown. */
var shownInEnglish = (locale) => SHOWN_IN_ENGLISH[locale] ?? "";
/** Writing direction of a locale. */
var directionOf = (locale) => /^(ar|fa|he|ur)\b/.test(locale) ? "rtl" : "ltr";
/** The text of a message in the current locale; English where it has no translation. */
var translation = (source) => registry[current]?.[source] ?? source;
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
	const settle = () => {
		if (!loading.delete(locale) || locale in registry) return;
		failed.add(locale);
		window.dispatchEvent(new Event(MESSAGES_EVENT));
	};
	setTimeout(settle, PATIENCE);
	loader(locale).catch((error) => {
		console.warn(`pht-widgets: locales/${locale}.js did not load.`, error);
	}).finally(settle);
}
export { MESSAGES_EVENT, TARGET_LOCALES, addMessages, directionOf, inLocale, localeFor, localeState, setMessageLoader, shownInEnglish, translation };

//# sourceMappingURL=locale.js.map