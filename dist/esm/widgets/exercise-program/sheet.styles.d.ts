/** The handout: the program on one or two sheets of A4, with no text smaller than 8.5 pt. */
export declare const sheetStyles: import("lit").CSSResult;
