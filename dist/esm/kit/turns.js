/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/kit/turns.ts
/** Time in ms that widgets may render before the page gets a chance to react. */
var SHARE = 12;
var start = 0;
var line = Promise.resolve();
/** Resolves after those who asked before have acted, with a pause for the page now and then. */
var nextTurn = () => line = line.then(pauseWhenDue);
async function pauseWhenDue() {
	start ||= performance.now();
	if (performance.now() < start + SHARE) return;
	await new Promise((resume) => setTimeout(resume));
	start = performance.now();
}
export { nextTurn };

//# sourceMappingURL=turns.js.map