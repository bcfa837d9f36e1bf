export { exercises, kinds, kit, moveOn } from './exercises.js';
export { caution } from './pain.js';
export { redFlags, stopForRedFlags as redFlagLine } from './red-flags.js';
export declare const title: import("./statement.js").Statement;
export declare const lead: import("./statement.js").Statement;
export declare const painQuestion: {
    ask: import("./statement.js").Statement;
    choices: {
        fine: import("./statement.js").Statement;
        ease: import("./statement.js").Statement;
        stop: import("./statement.js").Statement;
    };
};
/** What is said where the session starts, until a stage is chosen. */
export declare const chooseStage: {
    ask: import("./statement.js").Statement;
    first: import("./statement.js").Statement;
};
/** What pain of 4 or 5 leaves of a program. */
export declare const ease: import("./statement.js").Statement;
/** Why severe pain leaves so few, and where this departs from what others advise. */
export declare const severe: {
    title: import("./statement.js").Statement;
    items: import("./statement.js").Statement[];
};
/** What pain leaves of a program without gentle exercises. */
export declare const noneGentle: import("./statement.js").Statement;
export declare const sources: import("./references.js").Reference[];
