/** Host, reset, type, frame, header and footer. */
export declare const baseStyles: import("lit").CSSResult;
