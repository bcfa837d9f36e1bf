import { type TemplateResult } from 'lit';
import type { Exercise } from '../../content/exercises.js';
import { type Work } from './plan.js';
import type { Actions } from './view.js';
interface Overview {
    readonly works: readonly Work[];
    readonly leftOut: ReadonlySet<Exercise>;
    readonly locale: string;
    readonly hasVoice: boolean;
    readonly isUnreadable: boolean;
    readonly actions: Actions;
}
/** What is seen before the start: the exercises, the rules, and the start. */
export declare function renderOverview(overview: Overview): TemplateResult;
export {};
