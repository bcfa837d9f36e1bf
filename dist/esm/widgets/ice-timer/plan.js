/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/widgets/ice-timer/plan.ts
var HOUR = 36e5;
var MORNING = 8;
var LAST_START = 20;
var NIGHT = 22;
/**
* The days of the plan. A day with icings goes on from its last one, until night; a day
* without starts in the morning. Day 1 is the day of the first icing.
*/
function planDays({ icings, running, now, days, interval }) {
	const taken = icings.map((time) => ({
		time,
		state: "done"
	}));
	if (running !== void 0) taken.push({
		time: running,
		state: "now"
	});
	const first = taken[0]?.time ?? now;
	return [
		0,
		1,
		2
	].slice(0, days).map((index) => {
		const midnight = dayAfter(first, index);
		const nextMidnight = dayAfter(first, index + 1);
		const slots = taken.filter(({ time }) => time >= midnight && time < nextMidnight);
		const last = slots.at(-1);
		const until = atHour(midnight, last ? NIGHT : LAST_START);
		let time = last ? last.time + interval * HOUR : atHour(midnight, MORNING);
		for (; time <= until; time += interval * HOUR) slots.push({
			time,
			state: "open"
		});
		return slots;
	});
}
/** The icing that is due next: the first open one after the others that is not long past. */
function nextSlot(plan, now) {
	const slots = plan.flat();
	return slots.slice(slots.findLastIndex(({ state }) => state !== "open") + 1).find(({ time }) => time > now - HOUR);
}
/** Local midnight, `count` days after that of `time`; right on days of 23 or 25 hours too. */
function dayAfter(time, count) {
	const day = new Date(time);
	day.setHours(0, 0, 0, 0);
	return day.setDate(day.getDate() + count);
}
var atHour = (midnight, hour) => new Date(midnight).setHours(hour, 0, 0, 0);
export { nextSlot, planDays };

//# sourceMappingURL=plan.js.map