import { type TemplateResult } from 'lit';
import type { Work } from '../../exercise/plan.js';
import type { Actions } from './view.js';
interface Overview {
    readonly works: readonly Work[];
    readonly chosen: readonly Work[];
    readonly locale: string;
    readonly hasVoice: boolean;
    readonly isUnreadable: boolean;
    readonly redFlags: TemplateResult;
    readonly actions: Actions;
}
/** What is seen before the start: the exercises, the rules, and the start. */
export declare function renderOverview(overview: Overview): TemplateResult;
export {};
