import { type TemplateResult } from 'lit';
import type { Statement } from '../../content/statement.js';
export type Heading = (text: string, kind?: string) => TemplateResult;
export interface Facts {
    readonly title: Statement;
    readonly items: readonly Statement[];
}
/** A heading with a list under it. */
export declare const renderFacts: ({ title, items }: Facts, heading: Heading, kind?: string) => TemplateResult;
