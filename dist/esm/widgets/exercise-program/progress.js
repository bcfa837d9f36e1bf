/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { now } from "../../kit/clock.js";
import { Store } from "../../kit/store.js";
import { numbersUpTo } from "../../kit/numbers.js";
// src/widgets/exercise-program/progress.ts
var ENTRY = /\d{4}-\d\d-\d\d [a-z-]+ [12]/g;
var WHOLE = new RegExp(`^(${ENTRY.source}(;|$))*$`);
/**
* Written down only when the patient says so. As text: old libraries on clinic pages turn lists
* into text of their own kind.
*/
var progressStore = () => new Store({
	key: "exercise-program",
	version: 1,
	area: "local",
	validate: asProgress
});
/** The progress as the store keeps it. */
var textOf = (progress) => [...progress].sort().join(";");
/** The progress that a text of the store tells of. */
var progressOf = (text) => new Set(text.match(ENTRY) ?? []);
var asProgress = (data) => typeof data === "string" && WHOLE.test(data) ? data : void 0;
/** The device's day: `2026-11-23`. */
function today() {
	const date = new Date(now());
	const month = String(date.getMonth() + 1).padStart(2, "0");
	return `${date.getFullYear()}-${month}-${String(date.getDate()).padStart(2, "0")}`;
}
/** When the next day begins, in wall time. */
var midnight = () => new Date(now()).setHours(24, 0, 0, 0);
/** One tick for each time of the day, true where it is done. */
var ticksOf = (progress, day, { id, dose }) => numbersUpTo(dose.timesPerDay).map((index) => progress.has(entry(day, id, index + 1)));
/** With one tick as it should be; `time` counts from 0. */
function marked(progress, day, id, time, isDone) {
	const changed = new Set(progress);
	const tick = entry(day, id, time + 1);
	if (isDone) changed.add(tick);
	else changed.delete(tick);
	return changed;
}
/** What was done on one day. */
var ofDay = (progress, day) => new Set([...progress].filter((one) => one.startsWith(day)));
/** A table of what was done, for the patient's own use. */
var fileOf = (progress) => ["date,exercise,time", ...[...progress].sort().map((one) => one.replaceAll(" ", ","))].join("\r\n");
var entry = (day, id, time) => `${day} ${id} ${time}`;
export { fileOf, marked, midnight, ofDay, progressOf, progressStore, textOf, ticksOf, today };

//# sourceMappingURL=progress.js.map