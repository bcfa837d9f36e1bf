/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
import { AnatomyDiagram } from "./widgets/anatomy-diagram/anatomy-diagram.js";
import { ConditionTypes } from "./widgets/condition-types/condition-types.js";
import { ExerciseCard } from "./widgets/exercise-card/exercise-card.js";
import { ExerciseProgram } from "./widgets/exercise-program/exercise-program.js";
import { ExerciseSession } from "./widgets/exercise-session/exercise-session.js";
import { IceTimer } from "./widgets/ice-timer/ice-timer.js";
import { RecoveryStages } from "./widgets/recovery-stages/recovery-stages.js";
import { define } from "./kit/define.js";
export { AnatomyDiagram, ConditionTypes, ExerciseCard, ExerciseProgram, ExerciseSession, IceTimer, RecoveryStages, define };
