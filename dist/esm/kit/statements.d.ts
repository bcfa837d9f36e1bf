import { type TemplateResult } from 'lit';
/** What content says: a text in the language of the render, and the claims that it rests on. */
export interface Said {
    readonly claims: string;
    readonly text: () => string;
}
/** A paragraph, findable by its claims. */
export declare const renderStatement: ({ claims, text }: Said, kind?: string) => TemplateResult;
/** A list with bullets, each item findable by its claims. */
export declare const renderStatements: (statements: readonly Said[]) => TemplateResult;
