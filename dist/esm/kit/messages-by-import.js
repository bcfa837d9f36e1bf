/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { addMessages, setMessageLoader } from "./locale.js";
// src/kit/messages-by-import.ts
/** Message files as modules, for bundlers, Storybook and tests. Importing this turns it on. */
var files = {
	ar: () => import("../locales/ar.js"),
	es: () => import("../locales/es.js")
};
setMessageLoader(async (locale) => {
	const file = await files[locale]?.();
	if (file) addMessages(locale, file.messages);
});

//# sourceMappingURL=messages-by-import.js.map