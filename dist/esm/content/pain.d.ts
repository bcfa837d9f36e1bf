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
/** What an exercise says of pain before it begins, and of a score that calls for care. */
export interface PainRule {
    readonly title: Statement;
    readonly items: readonly Statement[];
    readonly highestFine: number;
    readonly ease: PainAdvice;
}
/** What a patient says of the pain; nothing yet is an answer, too. */
export interface PainAnswer {
    readonly score?: number;
    /** It was sharp, or there was a pop. */
    readonly isSharp?: boolean;
}
export declare const bandOf: (score: number, highestFine?: number) => PainBand;
/** Pain as bad as this leaves range of motion and gentle holds only (S38, reconciled in C). */
export declare const isSevere: (score: number) => boolean;
/** The rule of all exercises but the stretches. */
export declare const caution: PainRule;
/** The stricter one of the late stretches. */
export declare const stretchCaution: PainRule;
/** Said at once, while nobody knows about the next day. */
export declare const duringAdvice: Readonly<Record<PainBand, PainAdvice>>;
/** The same as `duringAdvice.stop`, when there is nothing left to stop. */
export declare const tooMuch: PainAdvice;
/** Sharp pain and a pop stop the exercise, whatever the score. */
export declare const sharp: Statement;
/** What a voice says of the red flags, which it cannot read out in full. */
export declare const spokenRedFlag: Statement;
/** A red flag ends the program, whatever the score. */
export declare const emergencyAdvice: PainAdvice;
export declare const redFlagAdvice: PainAdvice;
/** How bad an answer is; undefined as long as it says nothing. */
export declare function bandOfAnswer({ score, isSharp }: PainAnswer, { highestFine }: PainRule): PainBand | undefined;
/** What to do about it at once; undefined as long as it says nothing. */
export declare function adviceNow(answer: PainAnswer, rule: PainRule): PainAdvice | undefined;
/** The whole table of the brief: pain during exercise, and the day after. */
export declare function adviceFor(score: number, nextDay: NextDay): PainAdvice;
