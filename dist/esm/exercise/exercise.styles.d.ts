/** The parts of an exercise, in a card and in a program. */
export declare const exerciseStyles: import("lit").CSSResult;
