import { type TemplateResult } from 'lit';
import { type PainAnswer, type PainRule } from '../../content/pain.js';
import type { Statement } from '../../content/statement.js';
export interface PainScaleView {
    readonly question: Statement;
    readonly locale: string;
    readonly rule: PainRule;
    readonly pain: PainAnswer;
    readonly onAnswer: (answer: PainAnswer) => void;
}
/**
 * How bad pain is, 0 to 10, as radio buttons: arrow keys come with them. And whether it was of
 * the kind that no number makes harmless.
 */
export declare function renderPainScale(view: PainScaleView): TemplateResult;
