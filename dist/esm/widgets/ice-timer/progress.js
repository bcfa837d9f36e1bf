/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { Store } from "../../kit/store.js";
import { asSession } from "./session.js";
// src/widgets/ice-timer/progress.ts
/** The icings so far; written down only when the patient says so. */
var icingStore = () => new Store({
	key: "ice-timer-icings",
	version: 1,
	area: "local",
	validate: asIcings
});
/**
* The running icing, for the life of the tab: a reload must not lose an alarm.
*
* @param name tells the timers of a page apart
*/
var sessionStore = (name) => new Store({
	key: `ice-timer-${name}`,
	version: 1,
	area: "session",
	validate: asSession
});
var asIcings = (data) => {
	const times = Object.values(data ?? [[]]);
	return times.every(Number.isSafeInteger) ? times : void 0;
};
export { icingStore, sessionStore };

//# sourceMappingURL=progress.js.map