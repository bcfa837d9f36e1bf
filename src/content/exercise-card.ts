import { msg } from '../kit/msg.js';
import { says } from './statement.js';

export { exercises, kinds, kit, moveOn, sources } from './exercises.js';

export const title = says('S34', () => msg('Exercise'));
export const lead = says('S34', () => msg('How to do it, how much, and when to stop.'));
