/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { define } from "../../kit/define.js";
import "../../kit/messages-by-import.js";
import { ConditionTypes } from "./condition-types.js";
// src/widgets/condition-types/define.ts
define("pht-condition-types", ConditionTypes);

//# sourceMappingURL=define.js.map