/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { isGentle, isOfStage } from "../../content/exercises.js";
// src/widgets/exercise-program/choice.ts
/** What of them fits; severe pain leaves the gentle ones, whatever their stage. */
var fitting = (all, { stage, isSevere }) => all.filter((exercise) => isSevere ? isGentle(exercise) : stage === void 0 || isOfStage(exercise, stage));
var without = (all, missing) => all.filter(({ kit }) => !kit.some((one) => missing.has(one)));
/** Everything needed for any of them, each once. */
var kitOf = (all) => [...new Set(all.flatMap(({ kit }) => kit))];
export { fitting, kitOf, without };

//# sourceMappingURL=choice.js.map