import { define } from '../../kit/element/define.js';
import '../../kit/language/messages-by-import.js';
// Today's session opens inside the program.
import '../exercise-session/define.js';
import { ExerciseProgram } from './exercise-program.js';

define('pht-exercise-program', ExerciseProgram);

declare global {
  interface HTMLElementTagNameMap {
    'pht-exercise-program': ExerciseProgram;
  }
}
