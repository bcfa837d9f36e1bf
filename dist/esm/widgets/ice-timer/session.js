/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { now } from "../../kit/clock.js";
// src/widgets/ice-timer/session.ts
var MINUTE = 6e4;
var LONGEST = 20;
function phaseOf(session) {
	if (!session) return "ready";
	if (session.isOver) return "done";
	return session.endsAt === void 0 ? "paused" : "running";
}
/** A session that runs for `left` ms from now, or for all of its minutes. */
var run = (minutes, left = minutes * MINUTE) => ({
	minutes,
	endsAt: now() + left
});
/** A session from stored data; undefined when it is not one. */
function asSession(data) {
	const { minutes, endsAt, left, isOver } = data ?? {};
	if (!isWithin(minutes, 1, LONGEST)) return void 0;
	if (isWithin(left, 0, minutes * 6e4)) return {
		minutes,
		left
	};
	if (!isWithin(endsAt, 0, Number.MAX_SAFE_INTEGER)) return void 0;
	return {
		minutes,
		endsAt,
		isOver: isOver === true
	};
}
var isWithin = (value, least, most) => typeof value === "number" && value >= least && value <= most;
export { MINUTE, asSession, phaseOf, run };

//# sourceMappingURL=session.js.map