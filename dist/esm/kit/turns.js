/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/kit/turns.ts
/** Time in ms that widgets may render before the page gets a chance to react: that of a frame. */
var SHARE = 16;
/** So many at once are hardly on one screen. */
var MANY = 10;
var waiting = 0;
var start = 0;
var line = Promise.resolve();
/** Whether who asks for the next turn is one of many. */
var isOneOfMany = () => waiting >= MANY;
/** Resolves after those who asked before have acted, with a pause for the page now and then. */
function nextTurn() {
	waiting += 1;
	const place = waiting;
	line = line.then(async () => {
		if (place === 1) start = performance.now();
		if (performance.now() > start + SHARE) {
			await new Promise((resume) => setTimeout(resume));
			start = performance.now();
		}
		waiting -= 1;
	});
	return line;
}
export { isOneOfMany, nextTurn };

//# sourceMappingURL=turns.js.map