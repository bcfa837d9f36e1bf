/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/widgets/ice-timer/session.ts
var MINUTE = 6e4;
var LONGEST = 20;
function phaseOf(session) {
	if (!session) return "ready";
	if (session.isOver) return "done";
	return session.endsAt === void 0 ? "paused" : "running";
}
/** A session from stored data; undefined when it is not one. */
function asSession(data) {
	const { minutes, endsAt, left, isOver, isTakenBack } = data ?? {};
	if (!isWithin(minutes, 1, LONGEST)) return void 0;
	const seen = isWithin(left, 0, minutes * 6e4) ? left : void 0;
	if (endsAt === void 0) return seen === void 0 ? void 0 : {
		minutes,
		left: seen
	};
	if (!isWithin(endsAt, 0, Number.MAX_SAFE_INTEGER)) return void 0;
	return {
		minutes,
		endsAt,
		left: seen,
		isOver: isOver === true,
		isTakenBack: isTakenBack === true
	};
}
var isWithin = (value, least, most) => typeof value === "number" && value >= least && value <= most;
export { MINUTE, asSession, phaseOf };

//# sourceMappingURL=session.js.map