/**
 * One icing as plain data, so that it can be written down and read again. The time left comes
 * from the wall time of its end, never from counting ticks. Undefined: no icing.
 */
export interface Session {
    readonly minutes: number;
    /** Wall time of the end in ms. A paused icing has none. */
    readonly endsAt?: number;
    /** Time left in ms when it was last seen; what a paused icing has left. */
    readonly left?: number | undefined;
    /** True once the patient was told that the icing is over. */
    readonly isOver?: boolean;
    /** True once the patient took back its tick in the plan. */
    readonly isTakenBack?: boolean;
}
export type Phase = 'ready' | 'running' | 'paused' | 'done';
export declare const MINUTE = 60000;
export declare function phaseOf(session: Session | undefined): Phase;
/** A session from stored data; undefined when it is not one. */
export declare function asSession(data: unknown): Session | undefined;
