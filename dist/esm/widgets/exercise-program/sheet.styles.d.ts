/** The handout: the program on one or two sheets, A4 or US Letter; no text below 8.5 pt. */
export declare const sheetStyles: import("lit").CSSResult;
