import { Store } from '../../kit/store.js';
import { asRecord, type SessionRecord } from './session.js';

/** The icings so far; written down only when the patient says so. */
export const icingStore = (): Store<readonly number[]> =>
  new Store({ key: 'ice-timer-icings', version: 1, area: 'local', validate: asIcings });

/**
 * The running icing, for the life of the tab: a reload must not lose an alarm.
 *
 * @param name tells the timers of a page apart
 */
export const sessionStore = (name: string): Store<SessionRecord> =>
  new Store({ key: `ice-timer-${name}`, version: 1, area: 'session', validate: asRecord });

function asIcings(data: unknown): readonly number[] | undefined {
  const isList = Array.isArray(data) && data.every((time) => Number.isSafeInteger(time));
  return isList ? (data as number[]).toSorted((one, other) => one - other) : undefined;
}
