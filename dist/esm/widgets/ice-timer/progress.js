/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { Store } from "../../kit/store.js";
import { asSession } from "./session.js";
// src/widgets/ice-timer/progress.ts
/**
* The start times of the icings so far, in ms; written down only when the patient says so.
* As text: old libraries on clinic pages turn lists into text of their own kind.
*/
var icingStore = () => new Store({
	key: "ice-timer-icings",
	version: 1,
	area: "local",
	validate: asIcings
});
/** The icings as the store keeps them: `1767254400000,1767268800000`. */
var textOf = (icings) => icings.join();
/** The icings that a text of the store names; earlier versions wrote fractions of a ms. */
var icingsOf = (text) => (text.match(/[\d.]+/g) ?? []).map((time) => Math.round(Number(time)));
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
var asIcings = (data) => typeof data === "string" && /^(\d{13}(\.\d+)?(,|$))*$/.test(data) ? data : void 0;
export { icingStore, icingsOf, sessionStore, textOf };

//# sourceMappingURL=progress.js.map