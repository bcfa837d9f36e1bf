import { type TemplateResult } from 'lit';
import type { Statement } from '../../content/statement.js';
export interface PainScaleView {
    readonly question: Statement;
    readonly locale: string;
    readonly score: number | undefined;
    readonly onScore: (score: number) => void;
}
/** How bad pain is, 0 to 10, as radio buttons: arrow keys come with them. */
export declare function renderPainScale(view: PainScaleView): TemplateResult;
