import { nothing, type TemplateResult } from 'lit';
import { type Script } from './cues.js';
import type { GuidedFigure } from './guided-figure.js';
import { type Step } from './plan.js';
import { type Session } from './session.js';
export interface StageView {
    readonly session: Session;
    readonly script: Script;
    readonly figure: GuidedFigure;
    readonly now: number;
    readonly onExtend: () => void;
    readonly onSkip: () => void;
}
/** Seconds that "more rest" adds. */
export declare const MORE_REST = 15;
/** What a patient sees: a rest shows what comes next, to get into place. */
export declare const stepShown: (index: number, steps: readonly Step[]) => Step | undefined;
/** The figure, the one number that counts now, and where in the set it is. */
export declare function renderStage(view: StageView): TemplateResult | typeof nothing;
