/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/widgets/ice-timer/plan.ts
var HOUR = 36e5;
var MORNING = 8;
var NIGHT = 22;
/** The days of the plan. Day 1 is the day of the first icing, or today where that is earlier. */
function planDays({ icings, running, now, days, interval }) {
	const taken = icings.map((time) => ({
		time,
		state: "done"
	}));
	if (running !== void 0) taken.push({
		time: running,
		state: "now"
	});
	const first = Math.min(taken[0]?.time ?? now, now);
	return [
		0,
		1,
		2
	].slice(0, days).map((index) => {
		const midnight = dayAfter(first, index);
		const nextMidnight = dayAfter(first, index + 1);
		return placesOf(taken.filter(({ time }) => time >= midnight && time < nextMidnight), midnight, interval);
	});
}
/**
* A day has a fixed row of places. An icing takes the place that is nearest to its time, so that
* the others stay where they are; an open place is an interval after the one before it.
*/
function placesOf(taken, midnight, interval) {
	const step = interval * HOUR;
	const morning = atHour(midnight, MORNING);
	const count = Math.floor(12 / interval) + 1;
	const row = [];
	let place = 0;
	const leaveOpen = (until) => {
		for (; place < until; place++) {
			const previous = row.at(-1);
			const time = previous ? previous.time + step : morning + place * step;
			row.push({
				time: Math.max(time, morning),
				state: "open"
			});
		}
	};
	for (const icing of taken) {
		const nearest = Math.ceil((icing.time - morning) / step - .5);
		leaveOpen(Math.min(nearest, count - 1));
		row.push(icing);
		if (nearest >= 0) place += 1;
	}
	leaveOpen(count);
	const night = atHour(midnight, NIGHT);
	return row.filter(({ time, state }) => state !== "open" || time <= night);
}
/** The icing that is due next: the first open one after the last icing that is not long past. */
function nextSlot(plan, now) {
	const slots = plan.flat();
	const last = slots.findLastIndex(({ time, state }) => state === "now" || state === "done" && time <= now);
	return slots.slice(last + 1).find(({ time, state }) => state === "open" && time > now - HOUR);
}
/** When what `nextSlot` says about this one is no longer true: it is due, or long past. */
var changeOf = ({ time }, now) => time > now ? time : time + HOUR;
/** Local midnight, `count` days after that of `time`; right on days of 23 or 25 hours too. */
function dayAfter(time, count) {
	const day = new Date(time);
	day.setHours(0, 0, 0, 0);
	return day.setDate(day.getDate() + count);
}
var atHour = (midnight, hour) => new Date(midnight).setHours(hour, 0, 0, 0);
export { changeOf, nextSlot, planDays };

//# sourceMappingURL=plan.js.map