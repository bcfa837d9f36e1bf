import { define } from '../../kit/define.js';
import '../../kit/messages-by-import.js';
import { IceTimer } from './ice-timer.js';

define('pht-ice-timer', IceTimer);

declare global {
  interface HTMLElementTagNameMap {
    'pht-ice-timer': IceTimer;
  }
}
