import { Store } from '../kit/store.js';
/** A session as the tab remembers it. */
export interface Memory {
    /** Names of the exercises, with spaces. Old libraries spoil stored lists. */
    readonly exercises: string;
    /** Length of the plan in ms: with another dose the session would stand somewhere else. */
    readonly length: number;
    readonly isMuted: boolean;
    /** The rest of it is checked against the plan by the player. */
    readonly session: {
        readonly seenAt: number;
        readonly isOver?: unknown;
    };
}
/**
 * The running session, for the life of the tab: a reload must not lose it. No pain score.
 *
 * @param name tells the sessions of a page apart; those of other pages are apart anyway
 */
export declare const memoryOf: (name: string) => Store<Memory>;
/** The session of this tab, unless it is from long ago. */
export declare function recall(name: string): Memory | undefined;
/** What is over need not be seen again. */
export declare function forgetFinished(name: string): void;
/** The element's id, or its number among those of the page: the same after a reload. */
export declare function nameInPage(element: Element): string;
