import { type Statement } from './statement.js';
export { helpForSuddenSigns as redFlagLine, redFlags } from './red-flags.js';
export declare const title: Statement;
export declare const lead: Statement;
/** Said in the safety text, and before the start. */
export declare const cloth: Statement;
/** Said in the safety text, and again while the ice is on. */
export declare const skin: {
    often: Statement;
    now: Statement;
    takeOff: Statement;
};
/** Always open: never behind a click. */
export declare const safety: {
    title: Statement;
    items: Statement[];
    limit: Statement;
};
/** Always open: never behind a click. */
export declare const caution: {
    title: Statement;
    never: Statement;
    askFirst: Statement;
    conditions: Statement[];
};
export declare const plan: {
    title: {
        2: Statement;
        3: Statement;
    };
    /** @param interval from one icing to the next: "4 hours" */
    how: (interval: string) => Statement;
    stop: Statement;
};
export declare const done: {
    title: Statement;
    /** @param interval from one icing to the next: "4 hours" */
    text: (interval: string) => Statement;
};
export declare const reminder: {
    title: Statement;
    text: Statement;
};
export declare const soundNote: Statement;
export declare const sources: import("./references.js").Reference[];
