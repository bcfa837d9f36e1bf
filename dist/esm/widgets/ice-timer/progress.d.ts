import { Store } from '../../kit/store.js';
import { type Session } from './session.js';
/** The icings so far; written down only when the patient says so. */
export declare const icingStore: () => Store<readonly number[]>;
/**
 * The running icing, for the life of the tab: a reload must not lose an alarm.
 *
 * @param name tells the timers of a page apart
 */
export declare const sessionStore: (name: string) => Store<Session>;
