import { now } from '../kit/device/clock.js';
import { Store } from '../kit/device/store.js';
import { HOUR } from '../kit/time.js';
import { hasItsName, nameInPage } from '../kit/element/name-in-page.js';
import { hostOf } from '../kit/element/unclobbered.js';

/** A session as the tab remembers it. */
export interface Memory {
  /** Names of the exercises, with spaces. Old libraries spoil stored lists. */
  readonly exercises: string;
  /** Length of the plan in ms: with another dose the session would stand somewhere else. */
  readonly length: number;
  readonly isMuted: boolean;
  /** The rest of it is checked against the plan by the player. */
  readonly session: { readonly seenAt: number; readonly isOver?: unknown };
}

/** After this time in ms the tab forgets a session. */
const LONGEST_BREAK = 6 * HOUR;

/**
 * The running session, for the life of the tab: a reload must not lose it. No pain score.
 *
 * @param name tells the sessions of a page apart; those of other pages are apart anyway
 */
export const memoryOf = (name: string): Store<Memory> =>
  new Store({
    key: `exercise-session-${location.pathname}-${name}`,
    version: 1,
    area: 'session',
    validate: asMemory,
  });

/** The session of this tab, unless it is from long ago. */
export function recall(name: string): Memory | undefined {
  const memory = memoryOf(name).read();
  return memory && memory.session.seenAt >= now() - LONGEST_BREAK ? memory : undefined;
}

/** What is over need not be seen again. */
export function forgetFinished(name: string): void {
  if (recall(name)?.session.isOver === true) memoryOf(name).erase();
}

function asMemory(data: unknown): Memory | undefined {
  const { exercises, length, isMuted, session } = (data ?? {}) as Partial<
    Record<keyof Memory, unknown>
  >;
  if (typeof exercises !== 'string' || typeof length !== 'number') return undefined;
  return isSession(session)
    ? { exercises, length, isMuted: isMuted === true, session }
    : undefined;
}

function isSession(data: unknown): data is Memory['session'] {
  const { seenAt, index } = (data ?? {}) as { seenAt?: unknown; index?: unknown };
  return typeof seenAt === 'number' && typeof index === 'number' && index >= 0;
}

/** Widgets that a session opens in. */
const OWNERS = /^pht-exercise-(card|program)$/;

/** The element's name in the page; inside a card or a program, that one's. */
export const placeOf = (element: Element): string => nameInPage(ownerOf(element));

/** Whether no other widget has taken the place while the element was away. */
export const hasItsPlace = (element: Element): boolean => hasItsName(ownerOf(element));

function ownerOf(element: Element): Element {
  const host = hostOf(element.getRootNode());
  return host && OWNERS.test(host.localName) ? host : element;
}
