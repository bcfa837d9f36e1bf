import { type Script } from './cues.js';
import { type MediaActions } from './media-keys.js';
import { type Kind, type Work } from '../../exercise/plan.js';
import * as moves from './session.js';
import type { Pause, Session } from './session.js';
/** What the guide needs of the element that shows it. */
export interface GuideHost {
    /** BCP 47 tag for words and numbers. */
    readonly locale: () => string;
    readonly inLanguage: (text: () => string) => string;
    /** Says something to screen readers. */
    readonly announce: (text: () => string) => void;
    readonly mediaActions: MediaActions;
    /** What runs, for a lock screen. */
    readonly title: () => string;
    /** Another state; the count alone changes without. */
    readonly changed: (before: Session | undefined) => void;
    readonly repaint: () => void;
    /** A step begins, or goes on; undefined: the figure stands still. */
    readonly moved: (kind: Kind | undefined, left: number) => void;
}
/** Runs a session: looks when something is due, says it, and writes down where it stands. */
export declare class Guide {
    #private;
    private readonly host;
    session: Session | undefined;
    /** Stays as it was at the start, whatever becomes of the attributes. */
    works: readonly Work[];
    isMuted: boolean;
    constructor(host: GuideHost);
    get script(): Script;
    get isSpeaking(): boolean;
    /** Whether a session of this tab could not be read, and was set aside. */
    get isUnreadable(): boolean;
    /** Takes up the session of this tab; it waits for the patient, who has the next gesture. */
    restore(name: string, works: readonly Work[]): void;
    /** In a gesture of the patient: else nothing may sound. */
    start(works: readonly Work[]): void;
    pause(reason: Pause): void;
    /** In a gesture of the patient, as the start. */
    resume(): void;
    go(move: typeof moves.next): void;
    extend(seconds: number): void;
    /** Moves to a state, writes it down for the life of the tab, and does what it needs. */
    enter(session: Session): void;
    /** The session at this moment; called when a cue is due, or the count changes. */
    readonly look: () => void;
    /** The element goes; the tab remembers where it was. */
    leave(): void;
    reset(): void;
    toggleVoice(): void;
    /** Says it aloud, and to screen readers where nobody else does. */
    say(text: () => string, isForReaders?: boolean): void;
}
