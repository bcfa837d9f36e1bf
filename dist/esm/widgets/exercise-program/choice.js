/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { exerciseNamed, exercises, isGentle, isOfLevel } from "../../content/exercises.js";
// src/widgets/exercise-program/choice.ts
/** The exercises of an attribute, each once; all of them without it. */
function exercisesIn(list) {
	if (list === null) return {
		known: exercises,
		unknown: []
	};
	const names = [...new Set(list.split(/[\s,]+/).filter(Boolean))];
	return {
		known: names.flatMap((name) => exerciseNamed(name) ?? []),
		unknown: names.filter((name) => !exerciseNamed(name)).map((value) => ({
			attribute: "exercises",
			value
		}))
	};
}
/** What of them fits; severe pain leaves the gentle ones, whatever their level. */
var fitting = (all, { level, isSevere }) => all.filter((exercise) => isSevere ? isGentle(exercise) : level === void 0 || isOfLevel(exercise, level));
var without = (all, missing) => all.filter(({ kit }) => !kit.some((one) => missing.has(one)));
/** Everything needed for any of them, each once. */
var kitOf = (all) => [...new Set(all.flatMap(({ kit }) => kit))];
export { exercisesIn, fitting, kitOf, without };

//# sourceMappingURL=choice.js.map