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
export declare const memoryOf: (name: string) => Store<Memory>;
