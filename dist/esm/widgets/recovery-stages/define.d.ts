import '../../kit/messages-by-import.js';
import { RecoveryStages } from './recovery-stages.js';
declare global {
    interface HTMLElementTagNameMap {
        'pht-recovery-stages': RecoveryStages;
    }
}
