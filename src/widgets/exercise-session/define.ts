import { define } from '../../kit/define.js';
import '../../kit/messages-by-import.js';
import { ExerciseSession } from './exercise-session.js';

define('pht-exercise-session', ExerciseSession);

declare global {
  interface HTMLElementTagNameMap {
    'pht-exercise-session': ExerciseSession;
  }
}
