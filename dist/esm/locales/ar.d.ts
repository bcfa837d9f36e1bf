import type { Messages } from '../kit/locale.js';
export declare const messages: Messages;
