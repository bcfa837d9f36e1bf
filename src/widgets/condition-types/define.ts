import { define } from '../../kit/define.js';
import '../../kit/messages-by-import.js';
import { ConditionTypes } from './condition-types.js';

define('pht-condition-types', ConditionTypes);

declare global {
  interface HTMLElementTagNameMap {
    'pht-condition-types': ConditionTypes;
  }
}
