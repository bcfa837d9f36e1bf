import { type TemplateResult } from 'lit';
import type { Stage } from '../../content/exercises.js';
import { type Work } from '../../exercise/plan.js';
import { type StageView } from './filters.js';
interface TodayView {
    /** How many ticks are set, of how many. */
    readonly done: number;
    readonly all: number;
    readonly locale: string;
    readonly heading: TemplateResult;
    /** Undefined where there is nothing to choose. */
    readonly stage: StageView | undefined;
    /** Whether a session of several stages has to wait for the patient's choice. */
    readonly isStageMissing: boolean;
    /** What the session holds. */
    readonly works: readonly Work[];
    readonly onStart: () => void;
}
/** Where nobody has chosen: the one that is safe to begin with. */
export declare const FIRST_STAGE: Stage;
/** What is done today, the choice of the stage, and the start with the length of the session. */
export declare function renderToday(view: TodayView): TemplateResult;
export {};
