/** Buttons, segmented choices, notes and lists that more than one widget uses. */
export declare const controlStyles: import("lit").CSSResult;
