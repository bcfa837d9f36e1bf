/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/kit/turns.ts
/** Time in ms that widgets may render before the page gets a chance to react. */
var FIRST_SHARE = 12;
var LATER_SHARE = 50;
var waiting = 0;
var isLate = false;
var start = 0;
var line = Promise.resolve(false);
/**
* Resolves after those who asked before have acted, with a pause for the page now and then; to
* true for those after the first pause, which are many and most likely not on the screen.
*/
function nextTurn() {
	if (waiting === 0) {
		isLate = false;
		start = 0;
	}
	waiting += 1;
	return line = line.then(pauseWhenDue);
}
async function pauseWhenDue() {
	start ||= performance.now();
	if (performance.now() > start + (isLate ? LATER_SHARE : FIRST_SHARE)) {
		await new Promise((resume) => setTimeout(resume));
		start = performance.now();
		isLate = true;
	}
	waiting -= 1;
	return isLate;
}
export { nextTurn };

//# sourceMappingURL=turns.js.map