/** The quiet ground under drawings and invitations. */
export declare const matStyles: import("lit").CSSResult;
