import { AnatomyDiagram } from '../widgets/anatomy-diagram/anatomy-diagram.js';
import { ConditionTypes } from '../widgets/condition-types/condition-types.js';
import { ExerciseCard } from '../widgets/exercise-card/exercise-card.js';
import { ExerciseProgram } from '../widgets/exercise-program/exercise-program.js';
import { ExerciseSession } from '../widgets/exercise-session/exercise-session.js';
import { IceTimer } from '../widgets/ice-timer/ice-timer.js';
import { RecoveryStages } from '../widgets/recovery-stages/recovery-stages.js';
import { start } from './start.js';

start({
  'anatomy-diagram': AnatomyDiagram,
  'condition-types': ConditionTypes,
  'exercise-card': ExerciseCard,
  'exercise-program': ExerciseProgram,
  'exercise-session': ExerciseSession,
  'ice-timer': IceTimer,
  'recovery-stages': RecoveryStages,
});
