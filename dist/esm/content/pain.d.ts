import { type Statement } from './statement.js';
/** A pain score from 0 to 10 falls into one of three bands [D]. */
export type PainBand = 'fine' | 'ease' | 'stop';
/** How pain is the day after: what counts more than pain during exercise. */
export type NextDay = 'usual' | 'worse';
export interface PainAdvice {
    readonly band: PainBand;
    readonly title: Statement;
    readonly items: readonly Statement[];
}
export declare const bandOf: (score: number) => PainBand;
/** Pain as bad as this leaves range of motion and gentle holds only (S38, reconciled in C). */
export declare const isSevere: (score: number) => boolean;
/** What an exercise says before it begins. */
export declare const caution: {
    title: Statement;
    items: Statement[];
};
/** The same for the late stretches. */
export declare const stretchCaution: {
    title: Statement;
    items: Statement[];
};
/** Said at once, while nobody knows about the next day. */
export declare const duringAdvice: Readonly<Record<PainBand, PainAdvice>>;
/** A red flag ends the program, whatever the score. */
export declare const redFlagAdvice: PainAdvice;
/** The whole table of the brief: pain during exercise, and the day after. */
export declare function adviceFor(score: number, nextDay: NextDay): PainAdvice;
