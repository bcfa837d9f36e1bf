import { type Exercise, type ExerciseId } from './exercises.js';
import { type Statement } from './statement.js';
export { exercises } from './exercises.js';
export { caution, duringAdvice, emergencyAdvice, redFlagAdvice, sharp, spokenRedFlag, tooMuch, } from './pain.js';
export { redFlags, stopForRedFlags as redFlagLine } from './red-flags.js';
export declare const sources: import("./references.js").Reference[];
export declare const title: Statement;
export declare const lead: Statement;
/** The words for the two halves of a repetition, as they are shown and spoken. */
export interface Move {
    readonly up: Statement;
    readonly down: Statement;
}
export declare const lift: Move;
/** Of the exercises that do not lift something. */
export declare const moves: Readonly<Partial<Record<ExerciseId, Move>>>;
export declare const moveOf: ({ id }: Exercise) => Move;
export declare const painCheck: {
    now: Statement;
    worst: Statement;
    only: Statement;
    none: Statement;
    most: Statement;
};
/** What the day after decides. */
export declare const nextDay: {
    title: Statement;
    usual: Statement;
    worse: Statement;
};
