/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { define } from "../../kit/define.js";
import "../../kit/messages-by-import.js";
import { IceTimer } from "./ice-timer.js";
// src/widgets/ice-timer/define.ts
define("pht-ice-timer", IceTimer);

//# sourceMappingURL=define.js.map