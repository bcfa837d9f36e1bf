import '../../kit/messages-by-import.js';
import '../exercise-session/define.js';
import { ExerciseProgram } from './exercise-program.js';
declare global {
    interface HTMLElementTagNameMap {
        'pht-exercise-program': ExerciseProgram;
    }
}
