import { ExerciseCard } from '../widgets/exercise-card/exercise-card.js';
import { start } from './start.js';

start({ 'exercise-card': ExerciseCard });
