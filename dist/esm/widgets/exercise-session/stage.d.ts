import { nothing, type TemplateResult } from 'lit';
import { type Step } from '../../exercise/plan.js';
import type { SessionView } from './view.js';
/** Seconds that "more rest" adds. */
export declare const MORE_REST = 15;
/** What a patient sees: a rest shows what comes next, to get into place. */
export declare const stepShown: (index: number, steps: readonly Step[]) => Step | undefined;
/** The figure, the one number that counts now, and where in the set it is. */
export declare function renderStage(view: SessionView): TemplateResult | typeof nothing;
