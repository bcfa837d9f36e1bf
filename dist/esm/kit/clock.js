/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { real } from "./unclobbered.js";
// src/kit/clock.ts
var systemClock = {
	now: () => Date.now(),
	steady: () => performance.now(),
	setTimeout: (callback, delay) => window.setTimeout(callback, delay),
	clearTimeout: (id) => {
		window.clearTimeout(id);
	}
};
var LONGEST_TIMEOUT = 2 ** 31 - 1;
var SECOND = 1e3;
var clock = systemClock;
var nextTick;
var tickers = /* @__PURE__ */ new Set();
var wakers = /* @__PURE__ */ new Set();
/** Wall time in ms since 1970. */
var now = () => clock.now();
/** Steady time in ms. */
var steady = () => clock.steady();
/** Calls back on every second while the page is visible, and at once when it wakes. */
function everySecond(callback) {
	tickers.add(callback);
	const stopWaking = onWake(callback);
	startTicking();
	return () => {
		tickers.delete(callback);
		stopWaking();
		if (tickers.size === 0) stopTicking();
	};
}
/**
* A moment to come, held in wall time and in steady time. It is reached when either clock says
* so: wall time sees a sleep that steady time misses, and steady time sees through a wall clock
* that is set back. A wall clock set forward ends it early, the safe side for ice on skin.
*/
var Deadline = class {
	#steadyTime;
	/** @param time wall time in ms since 1970 */
	constructor(time) {
		this.time = time;
		this.#steadyTime = steady() + (time - now());
	}
	/** Time left in ms, never below 0. */
	get remaining() {
		return Math.max(0, Math.min(this.time - now(), this.#steadyTime - steady()));
	}
};
/** Calls back once, when the deadline is reached or as soon after it as the page is awake. */
function at(deadline, callback) {
	let timeout;
	const schedule = () => {
		timeout = clock.setTimeout(check, Math.min(deadline.remaining, LONGEST_TIMEOUT));
	};
	const stop = () => {
		clock.clearTimeout(timeout);
		stopWaking();
	};
	const check = () => {
		clock.clearTimeout(timeout);
		if (deadline.remaining > 0) {
			schedule();
			return;
		}
		stop();
		callback();
	};
	const stopWaking = onWake(check);
	schedule();
	return stop;
}
function onWake(callback) {
	if (wakers.size === 0) listenForWaking("addEventListener");
	wakers.add(callback);
	return () => {
		wakers.delete(callback);
		if (wakers.size === 0) listenForWaking("removeEventListener");
	};
}
function listenForWaking(method) {
	real(document)[method]("visibilitychange", wake);
	real(document)[method]("resume", wake);
	window[method]("pageshow", wake);
}
function wake() {
	if (real(document).hidden) {
		stopTicking();
		return;
	}
	for (const callback of [...wakers]) callback();
	startTicking();
}
function startTicking() {
	if (nextTick !== void 0 || tickers.size === 0 || real(document).hidden) return;
	nextTick = clock.setTimeout(tick, SECOND - clock.now() % SECOND);
}
function stopTicking() {
	clock.clearTimeout(nextTick);
	nextTick = void 0;
}
function tick() {
	nextTick = void 0;
	for (const callback of [...wakers]) callback();
	startTicking();
}
export { Deadline, at, everySecond, now, steady, systemClock };

//# sourceMappingURL=clock.js.map