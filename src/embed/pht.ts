import { AnatomyDiagram } from '../widgets/anatomy-diagram/anatomy-diagram.js';
import { ConditionTypes } from '../widgets/condition-types/condition-types.js';
import { IceTimer } from '../widgets/ice-timer/ice-timer.js';
import { RecoveryStages } from '../widgets/recovery-stages/recovery-stages.js';
import { start } from './start.js';

start({
  'anatomy-diagram': AnatomyDiagram,
  'condition-types': ConditionTypes,
  'ice-timer': IceTimer,
  'recovery-stages': RecoveryStages,
});
