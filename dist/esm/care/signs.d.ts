import { type TemplateResult } from 'lit';
import type { Statement } from '../content/statement.js';
export type Heading = (text: string) => TemplateResult;
/** The signs that lead to a doctor, the most urgent first. */
export declare const renderSigns: (heading: Heading) => TemplateResult;
/** The same under the line that tells when to stop. */
export declare const renderRedFlags: (line: Statement, heading: Heading) => TemplateResult;
