import { Store } from '../../kit/device/store.js';
import { asSession, type Session } from './session.js';

/**
 * The start times of the icings so far, in ms; written down only when the patient says so.
 * As text: old libraries on clinic pages turn lists into text of their own kind.
 */
export const icingStore = (): Store<string> =>
  new Store({ key: 'ice-timer-icings', version: 1, area: 'local', validate: asIcings });

/** The icings as the store keeps them: `1767254400000,1767268800000`. */
export const textOf = (icings: readonly number[]): string => icings.join();

/** The icings that a text of the store names; earlier versions wrote fractions of a ms. */
export const icingsOf = (text: string): number[] =>
  (text.match(/[\d.]+/g) ?? []).map((time) => Math.round(Number(time)));

/**
 * The running icing, for the life of the tab: a reload must not lose an alarm.
 *
 * @param name tells the timers of a page apart
 */
export const sessionStore = (name: string): Store<Session> =>
  new Store({ key: `ice-timer-${name}`, version: 1, area: 'session', validate: asSession });

const asIcings = (data: unknown): string | undefined =>
  typeof data === 'string' && /^(\d{13}(\.\d+)?(,|$))*$/.test(data) ? data : undefined;
