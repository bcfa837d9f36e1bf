import { define } from '../../kit/element/define.js';
import '../../kit/language/messages-by-import.js';
import { IceTimer } from './ice-timer.js';

define('pht-ice-timer', IceTimer);

declare global {
  interface HTMLElementTagNameMap {
    'pht-ice-timer': IceTimer;
  }
}
