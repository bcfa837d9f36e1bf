import { type TemplateResult } from 'lit';
/** One sentence or label, in the language current when `text` is called. */
export interface Statement {
    /** Claim ids, separated by spaces: see content/statement.ts. */
    readonly claims: string;
    readonly text: () => string;
}
/** A paragraph, findable by its claims. */
export declare const renderStatement: ({ claims, text }: Statement, kind?: string) => TemplateResult;
/** Items for a list, each findable by its claims. */
export declare const renderItems: (statements: readonly Statement[]) => TemplateResult[];
/** A list with bullets. */
export declare const renderStatements: (statements: readonly Statement[]) => TemplateResult;
