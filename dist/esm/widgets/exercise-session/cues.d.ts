import type { Side } from '../../exercise/prescription.js';
import { type Step, type Work } from '../../exercise/plan.js';
import { type Session } from './session.js';
export type Sound = 'count' | 'up' | 'hold' | 'down' | 'rest' | 'done';
/** Something to hear, for a patient who does not look. */
export interface Cue {
    /** How much of the step is left then, in ms. */
    readonly left: number;
    readonly sound?: Sound;
    /** Sentences, in the language that is current when they are asked for. */
    readonly words?: readonly (() => string)[];
    /** Screen readers say it too; all else only when there is no other voice. */
    readonly isMilestone?: boolean;
}
/** What the words are about. */
export interface Script {
    readonly works: readonly Work[];
    readonly steps: readonly Step[];
    /** BCP 47 tag for numbers. */
    readonly locale: string;
}
/** All cues of the step that a session is in, in order. */
export declare function cuesOf({ index, resumedWith }: Session, script: Script): Cue[];
/** The cues from one moment of a step to another, both in ms left. */
export declare const cuesBetween: (cues: readonly Cue[], from: number, to: number) => Cue[];
/** The words of a cue, as one text. */
export declare const textOf: ({ words }: Cue) => string;
/** `Hold`, `Rest`: what the patient does in a step. */
export declare function nameOf(step: Step, { works }: Script): string;
export declare const nameOfSide: (side: Side) => string;
/** `Set 2 of 3` */
export declare function setName({ exercise, set }: Step, { works, locale }: Script): string;
/** `Rep 6 of 10` */
export declare function repName({ exercise, rep }: Step, { works, locale }: Script): string;
