import '../../kit/messages-by-import.js';
import { ConditionTypes } from './condition-types.js';
declare global {
    interface HTMLElementTagNameMap {
        'pht-condition-types': ConditionTypes;
    }
}
