import { nothing, type TemplateResult } from 'lit';
import { type PainAnswer, type PainBand, type PainRule } from '../../content/pain.js';
import type { Statement } from '../../content/statement.js';
import type { SessionView } from './view.js';
/** The rule of what is on; of a whole session, that of the stretches when there is nothing else. */
export declare function ruleOf({ session, script }: Pick<SessionView, 'session' | 'script'>): PainRule;
/** What to do about pain: at once, or once the session is over. */
export declare function renderAdvice(answer: PainAnswer, rule: PainRule, isOver: boolean): TemplateResult | typeof nothing;
/** The same, to be said. */
export declare function adviceWords(answer: PainAnswer, rule: PainRule, isOver: boolean): readonly (() => string)[];
/** A box with a word and a shape beside its colour. */
export declare function renderNote(band: PainBand, title: Statement, content: TemplateResult): TemplateResult;
