export { exercises, kinds, kit, moveOn } from './exercises.js';
export { redFlags, stopForRedFlags as redFlagLine } from './red-flags.js';
export declare const title: import("./statement.js").Statement;
export declare const lead: import("./statement.js").Statement;
export declare const sources: import("./references.js").Reference[];
