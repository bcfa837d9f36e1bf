import '../../kit/messages-by-import.js';
import { ExerciseSession } from './exercise-session.js';
declare global {
    interface HTMLElementTagNameMap {
        'pht-exercise-session': ExerciseSession;
    }
}
