export { AnatomyDiagram } from './widgets/anatomy-diagram/anatomy-diagram.js';
export { ConditionTypes } from './widgets/condition-types/condition-types.js';
export { IceTimer } from './widgets/ice-timer/ice-timer.js';
export { RecoveryStages } from './widgets/recovery-stages/recovery-stages.js';
export { define } from './kit/define.js';
