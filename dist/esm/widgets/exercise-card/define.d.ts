import '../../kit/messages-by-import.js';
import { ExerciseCard } from './exercise-card.js';
declare global {
    interface HTMLElementTagNameMap {
        'pht-exercise-card': ExerciseCard;
    }
}
