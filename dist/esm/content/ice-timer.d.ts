export declare const title: import("./statement.js").Statement;
export declare const lead: import("./statement.js").Statement;
/** Always open: never behind a click. */
export declare const safety: {
    title: import("./statement.js").Statement;
    items: import("./statement.js").Statement[];
    limit: import("./statement.js").Statement;
};
/** Always open: never behind a click. */
export declare const caution: {
    title: import("./statement.js").Statement;
    never: import("./statement.js").Statement;
    askFirst: import("./statement.js").Statement;
    conditions: import("./statement.js").Statement[];
};
export declare const plan: {
    title: {
        2: import("./statement.js").Statement;
        3: import("./statement.js").Statement;
    };
    how: import("./statement.js").Statement;
    stop: import("./statement.js").Statement;
};
export declare const done: {
    title: import("./statement.js").Statement;
    text: import("./statement.js").Statement;
};
export declare const reminder: {
    title: import("./statement.js").Statement;
    text: import("./statement.js").Statement;
};
export declare const soundNote: import("./statement.js").Statement;
export declare const sources: import("./references.js").Reference[];
