import { Store } from '../../kit/store.js';
import { type Session } from './session.js';
/**
 * The start times of the icings so far, in ms; written down only when the patient says so.
 * As text: old libraries on clinic pages turn lists into text of their own kind.
 */
export declare const icingStore: () => Store<string>;
/** The icings as the store keeps them: `1767254400000,1767268800000`. */
export declare const textOf: (icings: readonly number[]) => string;
/** The icings that a text of the store names; earlier versions wrote fractions of a ms. */
export declare const icingsOf: (text: string) => number[];
/**
 * The running icing, for the life of the tab: a reload must not lose an alarm.
 *
 * @param name tells the timers of a page apart
 */
export declare const sessionStore: (name: string) => Store<Session>;
