/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { define } from "../../kit/define.js";
import "../../kit/messages-by-import.js";
import { RecoveryStages } from "./recovery-stages.js";
// src/widgets/recovery-stages/define.ts
define("pht-recovery-stages", RecoveryStages);

//# sourceMappingURL=define.js.map