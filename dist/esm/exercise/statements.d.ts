import { type TemplateResult } from 'lit';
import type { Statement } from '../content/statement.js';
/** A paragraph, findable by its claims. */
export declare const renderStatement: ({ claims, text }: Statement, kind?: string) => TemplateResult;
export declare const renderItems: (items: readonly Statement[]) => TemplateResult[];
