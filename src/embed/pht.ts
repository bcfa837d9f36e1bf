import { ConditionTypes } from '../widgets/condition-types/condition-types.js';
import { ExerciseCard } from '../widgets/exercise-card/exercise-card.js';
import { IceTimer } from '../widgets/ice-timer/ice-timer.js';
import { RecoveryStages } from '../widgets/recovery-stages/recovery-stages.js';
import { start } from './start.js';

start({
  'condition-types': ConditionTypes,
  'exercise-card': ExerciseCard,
  'ice-timer': IceTimer,
  'recovery-stages': RecoveryStages,
});
