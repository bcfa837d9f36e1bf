/** Colours of drawings (DESIGN.md, 3.4), for the widgets that draw. */
export declare const illustrationStyles: import("lit").CSSResult;
