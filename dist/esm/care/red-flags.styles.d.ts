export declare const redFlagStyles: import("lit").CSSResult;
