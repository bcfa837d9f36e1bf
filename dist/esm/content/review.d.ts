/** The honest status: no clinician has reviewed this content yet. */
export declare const review: {
    readonly reviewed: false;
    /** The day the text was last changed, or reviewed once somebody has. */
    readonly date: "2026-11-28";
};
