import { define } from '../../kit/define.js';
import '../../kit/messages-by-import.js';
import { ExerciseCard } from './exercise-card.js';

define('pht-exercise-card', ExerciseCard);

declare global {
  interface HTMLElementTagNameMap {
    'pht-exercise-card': ExerciseCard;
  }
}
