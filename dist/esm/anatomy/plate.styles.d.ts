/** Colours of the anatomy plates: quiet, so that the sore tendon is what is seen. */
export declare const plateStyles: import("lit").CSSResult;
