/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { now } from "../kit/clock.js";
import { Store } from "../kit/store.js";
import { hostOf, real } from "../kit/unclobbered.js";
// src/exercise/session-memory.ts
/** After this time in ms the tab forgets a session. */
var LONGEST_BREAK = 216e5;
/**
* The running session, for the life of the tab: a reload must not lose it. No pain score.
*
* @param name tells the sessions of a page apart; those of other pages are apart anyway
*/
var memoryOf = (name) => new Store({
	key: `exercise-session-${location.pathname}-${name}`,
	version: 1,
	area: "session",
	validate: asMemory
});
/** The session of this tab, unless it is from long ago. */
function recall(name) {
	const memory = memoryOf(name).read();
	return memory && memory.session.seenAt >= now() - LONGEST_BREAK ? memory : void 0;
}
/** What is over need not be seen again. */
function forgetFinished(name) {
	if (recall(name)?.session.isOver === true) memoryOf(name).erase();
}
function asMemory(data) {
	const { exercises, length, isMuted, session } = data ?? {};
	if (typeof exercises !== "string" || typeof length !== "number") return void 0;
	return isSession(session) ? {
		exercises,
		length,
		isMuted: isMuted === true,
		session
	} : void 0;
}
function isSession(data) {
	const { seenAt, index } = data ?? {};
	return typeof seenAt === "number" && typeof index === "number" && index >= 0;
}
/** The element's id, or its number among those of the page: the same after a reload. */
function nameInPage(element) {
	const host = hostOf(element.getRootNode()) ?? element;
	const others = [...real(document).querySelectorAll(host.localName)];
	return host.id || `${host.localName}-${others.indexOf(host)}`;
}
export { forgetFinished, memoryOf, nameInPage, recall };

//# sourceMappingURL=session-memory.js.map