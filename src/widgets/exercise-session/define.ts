import { define } from '../../kit/element/define.js';
import '../../kit/language/messages-by-import.js';
import { ExerciseSession } from './exercise-session.js';

define('pht-exercise-session', ExerciseSession);

declare global {
  interface HTMLElementTagNameMap {
    'pht-exercise-session': ExerciseSession;
  }
}
