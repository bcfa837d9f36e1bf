/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { isGentle, isOfStage } from "../../content/exercises.js";
// src/widgets/exercise-program/choice.ts
/** The recovery stages that pain of 4 or 5 allows, as in the check of the recovery stages. */
var CAREFUL = [1, 2];
var STAGES = [
	1,
	2,
	3,
	4
];
/** The stages that pain leaves, of those that a list has. */
var stagesOf = (all, pain) => (pain === "ease" ? CAREFUL : STAGES).filter((stage) => all.some((exercise) => isOfStage(exercise, stage)));
/** What of them fits; severe pain leaves the gentle ones, whatever their stage. */
function fitting(all, { stage, pain }) {
	if (pain === "stop") return all.filter(isGentle);
	const stages = stagesOf(all, pain).filter((one) => stage === void 0 || one === stage);
	return all.filter((exercise) => stages.some((one) => isOfStage(exercise, one)));
}
/** Whether the whole list can be done in one session. */
var isOfOneStage = (all) => STAGES.some((stage) => all.every((exercise) => isOfStage(exercise, stage)));
var without = (all, missing) => all.filter(({ kit }) => !kit.some((one) => missing.has(one)));
/** Everything needed for any of them, each once. */
var kitOf = (all) => [...new Set(all.flatMap(({ kit }) => kit))];
export { fitting, isOfOneStage, kitOf, stagesOf, without };

//# sourceMappingURL=choice.js.map