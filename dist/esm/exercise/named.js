/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { exerciseNamed } from "../content/exercises.js";
import { textOf } from "../kit/attributes.js";
// src/exercise/named.ts
/** The exercises of an `exercises` attribute or a list that a framework sets, each once. */
function exercisesIn(list) {
	const names = [...new Set(textOf(list).split(/[\s,]+/).filter(Boolean))];
	return {
		known: names.flatMap((name) => exerciseNamed(name) ?? []),
		unknown: names.filter((name) => !exerciseNamed(name)).map((value) => ({
			attribute: "exercises",
			value
		}))
	};
}
export { exercisesIn };

//# sourceMappingURL=named.js.map