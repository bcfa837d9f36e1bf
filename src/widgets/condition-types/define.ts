import { define } from '../../kit/element/define.js';
import '../../kit/language/messages-by-import.js';
import { ConditionTypes } from './condition-types.js';

define('pht-condition-types', ConditionTypes);

declare global {
  interface HTMLElementTagNameMap {
    'pht-condition-types': ConditionTypes;
  }
}
