import { type TemplateResult } from 'lit';
import { type PainBand } from '../../content/pain.js';
import type { Statement } from '../../content/statement.js';
/** What to do about pain of this score: at once, or once the session is over. */
export declare function renderAdvice(score: number, isOver: boolean): TemplateResult;
/** The same, to be said. */
export declare function adviceWords(score: number, isOver: boolean): readonly (() => string)[];
/** A box with a word and a shape beside its colour. */
export declare function renderNote(band: PainBand, title: Statement, content: TemplateResult): TemplateResult;
export declare const renderList: (items: readonly Statement[]) => TemplateResult;
