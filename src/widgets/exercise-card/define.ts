import { define } from '../../kit/element/define.js';
import '../../kit/language/messages-by-import.js';
import { ExerciseCard } from './exercise-card.js';

define('pht-exercise-card', ExerciseCard);

declare global {
  interface HTMLElementTagNameMap {
    'pht-exercise-card': ExerciseCard;
  }
}
