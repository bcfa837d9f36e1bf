export { exercises, kinds, kit, moveOn, sources } from './exercises.js';
export { caution } from './pain.js';
export declare const title: import("./statement.js").Statement;
export declare const lead: import("./statement.js").Statement;
export declare const adults: import("./statement.js").Statement;
export declare const painQuestion: {
    ask: import("./statement.js").Statement;
    choices: {
        fine: import("./statement.js").Statement;
        ease: import("./statement.js").Statement;
        stop: import("./statement.js").Statement;
    };
};
/** Why severe pain leaves so few, and where this departs from what others advise. */
export declare const severe: {
    title: import("./statement.js").Statement;
    items: import("./statement.js").Statement[];
};
/** What severe pain leaves of a program without gentle exercises. */
export declare const noneGentle: import("./statement.js").Statement;
export declare const redFlags: {
    title: import("./statement.js").Statement;
    signs: import("./statement.js").Statement[];
}[];
