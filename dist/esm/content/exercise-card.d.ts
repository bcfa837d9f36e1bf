export { exercises, kinds, kit, moveOn, sources } from './exercises.js';
export declare const title: import("./statement.js").Statement;
export declare const lead: import("./statement.js").Statement;
