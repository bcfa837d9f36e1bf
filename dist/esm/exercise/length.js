/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { formatQuantity } from "../kit/format.js";
import { msg, str } from "../kit/msg.js";
import { SECOND, lengthOf, planOf } from "./plan.js";
// src/exercise/length.ts
var MINUTE = 60 * SECOND;
/** How long a session of these takes: `About 21 minutes`. */
function lengthText(works, locale) {
	const minutes = Math.max(1, Math.round(lengthOf(planOf(works)) / MINUTE));
	const length = formatQuantity(locale, minutes, "minute");
	return msg(str`About ${length}`);
}
export { lengthText };

//# sourceMappingURL=length.js.map