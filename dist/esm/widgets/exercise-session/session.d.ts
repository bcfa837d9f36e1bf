import { type Step } from '../../exercise/plan.js';
/** Why a session stands still. */
export type Pause = 'patient' | 'away' | 'pain' | 'close';
/** How a session came to its end. */
export type Ending = 'complete' | 'closed';
/**
 * A session as plain data, so that it can be written down and read again. Where it stands comes
 * from wall times, never from counting ticks. Functions take the wall time `now` in ms.
 */
export interface Session {
    /** Index of the step; the plan's length when the last one is over. */
    readonly index: number;
    /** When the step ends. A session that stands still has none. */
    readonly endsAt?: number;
    /** What is left of the step, in ms, while the session stands still. */
    readonly left?: number;
    /** What was left when it went on: what lies before is a countdown to get into place again. */
    readonly resumedWith?: number;
    /** When the session was last looked at: the page was awake then. */
    readonly seenAt: number;
    readonly pause?: Pause;
    readonly ending?: Ending;
    /** True once the pain check at the end is answered or skipped. */
    readonly isOver?: boolean;
    /** Sets done of each exercise, as text: `3,1`. Old libraries spoil stored lists. */
    readonly sets: string;
}
/** To get into place again after a pause. */
export declare const COUNTDOWN: number;
export declare const start: (steps: readonly Step[], now: number) => Session;
export declare const isRunning: ({ endsAt }: Partial<Session>) => boolean;
/** Whether it waits for an answer of the patient. */
export declare const isAsked: ({ pause }: Partial<Session>) => boolean;
/** What is left of the step, in ms, without the countdown after a pause. */
export declare function leftOf({ endsAt, left, resumedWith }: Session, now: number): number;
/** What is left of the countdown after a pause, in ms. */
export declare const countdownOf: ({ endsAt, resumedWith }: Session, now: number) => number;
/** The session as it stands now: steps that are over make room for the next. */
export declare function advance(session: Session, steps: readonly Step[], now: number): Session;
/**
 * The page is out of sight, or about to go: work waits, for nobody can follow it. A rest goes
 * on, and at its end the session waits.
 */
export declare function leave(session: Session, steps: readonly Step[], now: number): Session;
export declare function pause(session: Session, reason: Pause, now: number): Session;
export declare function resume(session: Session, steps: readonly Step[], now: number): Session;
/** To the next set, over what is left of this one or of the rest. */
export declare const next: (session: Session, steps: readonly Step[], now: number) => Session;
export declare const nextExercise: (session: Session, steps: readonly Step[], now: number) => Session;
/** To the start of this set; from there, to the set before. */
export declare function back(session: Session, steps: readonly Step[], now: number): Session;
/** More rest. */
export declare function extend(session: Session, steps: readonly Step[], more: number): Session;
export declare const end: (session: Session, ending: Ending, now: number) => Session;
/** Sets done of an exercise. */
export declare const setsDone: ({ sets }: Session, exercise: number) => number;
/** As it may be written down: nothing of it tells of pain. */
export declare const asWritten: (session: Session) => Session;
/** A session from stored data; undefined when it is not one of this plan. */
export declare function asSession(data: unknown, steps: readonly Step[]): Session | undefined;
