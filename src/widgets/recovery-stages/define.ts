import { define } from '../../kit/element/define.js';
import '../../kit/language/messages-by-import.js';
import { RecoveryStages } from './recovery-stages.js';

define('pht-recovery-stages', RecoveryStages);

declare global {
  interface HTMLElementTagNameMap {
    'pht-recovery-stages': RecoveryStages;
  }
}
