import { define } from '../../kit/define.js';
import '../../kit/messages-by-import.js';
// Today's session opens inside the program.
import '../exercise-session/define.js';
import { ExerciseProgram } from './exercise-program.js';

define('pht-exercise-program', ExerciseProgram);

declare global {
  interface HTMLElementTagNameMap {
    'pht-exercise-program': ExerciseProgram;
  }
}
