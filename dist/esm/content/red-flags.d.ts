/** Always in sight where exercise is advised. */
export declare const stopForRedFlags: import("./statement.js").Statement;
/** The same where no program is meant. */
export declare const helpForRedFlags: import("./statement.js").Statement;
/** The same beside ice, which makes the skin numb. */
export declare const helpForSuddenSigns: import("./statement.js").Statement;
export declare const showRedFlags: import("./statement.js").Statement;
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
/** The most urgent first. */
export declare const redFlags: {
    title: import("./statement.js").Statement;
    signs: import("./statement.js").Statement[];
}[];
export declare const redFlagSources: import("./references.js").Reference[];
