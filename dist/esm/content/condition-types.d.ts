import { type Statement } from './statement.js';
export { helpForRedFlags as redFlagLine, redFlags } from './red-flags.js';
export type ConditionId = 'tendonitis' | 'tear' | 'tendinopathy';
export declare const title: Statement;
export declare const lead: Statement;
export declare const background: Statement[];
export interface Condition {
    readonly id: ConditionId;
    readonly name: Statement;
    readonly caption: Statement;
    /** Text alternative of the drawing. */
    readonly drawing: Statement;
}
export declare const conditions: readonly Condition[];
export interface Comparison {
    readonly heading: Statement;
    readonly cells: Readonly<Record<ConditionId, Statement>>;
}
export declare const tableCaption: Statement;
export declare const comparisons: readonly Comparison[];
export declare const notes: Statement[];
/** Always open: never behind a click. */
export declare const alert: {
    title: Statement;
    signs: Statement[];
    text: Statement;
};
export declare const sources: import("./references.js").Reference[];
