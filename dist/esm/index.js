/*! pht-widgets 0.1.0 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { ConditionTypes } from "./widgets/condition-types/condition-types.js";
import { IceTimer } from "./widgets/ice-timer/ice-timer.js";
import { RecoveryStages } from "./widgets/recovery-stages/recovery-stages.js";
import { define } from "./kit/define.js";
export { ConditionTypes, IceTimer, RecoveryStages, define };
