import { type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Statement } from '../content/statement.js';
import { type Heading } from './signs.js';
/** When to stop and get help: a line always in sight, and a button that shows every sign. */
export declare class FoldedRedFlags {
    #private;
    constructor(host: ReactiveControllerHost);
    render(line: Statement, heading: Heading): TemplateResult;
}
