import { Store } from '../../kit/store.js';
import { asSession, type Session } from './session.js';

/** The icings so far; written down only when the patient says so. */
export const icingStore = (): Store<readonly number[]> =>
  new Store({ key: 'ice-timer-icings', version: 1, area: 'local', validate: asIcings });

/**
 * The running icing, for the life of the tab: a reload must not lose an alarm.
 *
 * @param name tells the timers of a page apart
 */
export const sessionStore = (name: string): Store<Session> =>
  new Store({ key: `ice-timer-${name}`, version: 1, area: 'session', validate: asSession });

const asIcings = (data: unknown): readonly number[] | undefined => {
  const times = Object.values(data ?? [[]]) as number[];
  return times.every(Number.isSafeInteger) ? times : undefined;
};
