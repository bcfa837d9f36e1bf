/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/kit/draft.ts
/**
* Before the page's first widget is painted, renders are drafts: what can wait is left out, so
* that the patient sees the widget sooner.
*/
/** Time in ms after which a page that is not painted, one in the background, is done with drafts. */
var LONGEST = 1e3;
var isDrafting = false;
var waits = 0;
var isOver = false;
var over;
/** Runs a render. Whether something was left out of it: then it has to be rendered again. */
function draft(render) {
	const before = waits;
	isDrafting = !isOver;
	try {
		render();
	} finally {
		isDrafting = false;
	}
	if (waits === before) return false;
	over ??= painted();
	return true;
}
/** Whether who asks is left out of this render; then another follows. */
function canWait() {
	if (isDrafting) waits += 1;
	return isDrafting;
}
/** Resolves when the drafts of the page, if there are any, are painted. */
var draftsSeen = () => over;
var painted = () => new Promise((resolve) => {
	const end = () => {
		isOver = true;
		resolve();
	};
	requestAnimationFrame(() => requestAnimationFrame(end));
	setTimeout(end, LONGEST);
});
export { canWait, draft, draftsSeen };

//# sourceMappingURL=draft.js.map