import '../../kit/messages-by-import.js';
import { IceTimer } from './ice-timer.js';
declare global {
    interface HTMLElementTagNameMap {
        'pht-ice-timer': IceTimer;
    }
}
