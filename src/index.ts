export { AnatomyDiagram } from './widgets/anatomy-diagram/anatomy-diagram.js';
export { ConditionTypes } from './widgets/condition-types/condition-types.js';
export { ExerciseCard } from './widgets/exercise-card/exercise-card.js';
export { ExerciseProgram } from './widgets/exercise-program/exercise-program.js';
export { ExerciseSession } from './widgets/exercise-session/exercise-session.js';
export { IceTimer } from './widgets/ice-timer/ice-timer.js';
export { RecoveryStages } from './widgets/recovery-stages/recovery-stages.js';
export { define } from './kit/element/define.js';
