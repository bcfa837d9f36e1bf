import { attempt } from '../../kit/device/attempt.js';

/**
 * Where the reader is, kept with the page's entry in the history of the tab: it is there after a
 * reload and after “back”, and nothing is stored. The address is left alone: who copies it means
 * the page, and scripts of the page may read it. What they keep in the entry stays there.
 */
const KEY = 'phtReads';

export function recallPlace(): string | undefined {
  const { state } = history as { state: unknown };
  const place: unknown = isRecord(state) ? state[KEY] : undefined;
  return typeof place === 'string' ? place : undefined;
}

export function keepPlace(place: string): void {
  const { state } = history as { state: unknown };
  if ((state !== null && !isRecord(state)) || (recallPlace() ?? '') === place) return;
  // Not the page's own `replaceState`, where a router or a counter of visits would hear of it.
  attempt(() =>
    Reflect.apply(History.prototype.replaceState, history, [{ ...state, [KEY]: place }, '']),
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
