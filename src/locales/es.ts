// Generated from xliff/ by npm run localize.
import type { Messages } from '../kit/locale.js';

export const messages: Messages = {};
