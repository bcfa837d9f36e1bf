import { Store } from '../../kit/store.js';

/** A session as the tab remembers it. */
export interface Memory {
  /** Names of the exercises, with spaces. Old libraries spoil stored lists. */
  readonly exercises: string;
  /** Length of the plan in ms: with another dose the session would stand somewhere else. */
  readonly length: number;
  readonly isMuted: boolean;
  /** Checked against the plan by asSession(). */
  readonly session: unknown;
}

/**
 * The running session, for the life of the tab: a reload must not lose it. No pain score.
 *
 * @param name tells the sessions of a page apart
 */
export const memoryOf = (name: string): Store<Memory> =>
  new Store({ key: `exercise-session-${name}`, version: 1, area: 'session', validate: asMemory });

function asMemory(data: unknown): Memory | undefined {
  const { exercises, length, isMuted, session } = (data ?? {}) as Partial<Memory>;
  if (typeof exercises !== 'string' || typeof length !== 'number') return undefined;
  if (typeof session !== 'object' || session === null) return undefined;
  return { exercises, length, isMuted: isMuted === true, session };
}
