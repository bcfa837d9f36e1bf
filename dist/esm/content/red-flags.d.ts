export declare const emergency: {
    title: import("./statement.js").Statement;
    signs: import("./statement.js").Statement[];
};
/** Signs that the tendon may have pulled off the bone. */
export declare const tearSigns: import("./statement.js").Statement[];
export declare const sameDay: {
    title: import("./statement.js").Statement;
    signs: import("./statement.js").Statement[];
};
