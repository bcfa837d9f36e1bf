import { ExerciseSession } from '../widgets/exercise-session/exercise-session.js';
import { start } from './start.js';

start({ 'exercise-session': ExerciseSession });
