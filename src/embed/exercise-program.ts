import { ExerciseProgram } from '../widgets/exercise-program/exercise-program.js';
import { ExerciseSession } from '../widgets/exercise-session/exercise-session.js';
import { start } from './start.js';

// Today's session opens inside the program.
start({ 'exercise-program': ExerciseProgram, 'exercise-session': ExerciseSession });
