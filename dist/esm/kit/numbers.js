/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/kit/numbers.ts
/** 0, 1, 2 and so on, as many as asked for. */
var numbersUpTo = (count) => [...new Array(count).keys()];
function sum(numbers) {
	let total = 0;
	for (const number of numbers) total += number;
	return total;
}
export { numbersUpTo, sum };

//# sourceMappingURL=numbers.js.map