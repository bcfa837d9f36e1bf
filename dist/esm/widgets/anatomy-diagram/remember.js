/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/widgets/anatomy-diagram/remember.ts
/** A function that keeps its last answer for as long as it is asked the same. */
function remembered(make) {
	let last;
	return (...asked) => {
		if (!last || asked.some((value, index) => value !== last?.asked[index])) last = {
			asked,
			answer: make(...asked)
		};
		return last.answer;
	};
}
export { remembered };

//# sourceMappingURL=remember.js.map