/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { kindOf, stageOf } from "../content/exercises.js";
import { formatNumber } from "../kit/format.js";
import { msg, str } from "../kit/msg.js";
// src/exercise/stage.ts
/** `Stage 2 · Strength, hip bent`: the recovery stage in which it begins, and its kind. */
function stageText(exercise, locale) {
	const number = formatNumber(locale, stageOf(exercise));
	return msg(str`Stage ${number} \u00b7 ${kindOf(exercise).text()}`);
}
export { stageText };

//# sourceMappingURL=stage.js.map