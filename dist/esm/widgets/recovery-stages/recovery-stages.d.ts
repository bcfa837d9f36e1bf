import { type PropertyDeclarations, type TemplateResult } from 'lit';
import { PhtElement } from '../../kit/element.js';
/**
 * Four stages of recovery on a path: for each, who is there, what to do, when to move on and when
 * to step back. Symptoms decide, never weeks. Under it how often to exercise, what to do when
 * pain goes up, and the red flags, always open. A check helps patients who do not know where
 * they are: it keeps no answer, and sends red flags to care before all else.
 *
 * @summary Recovery in four stages, and a check that tells patients where they are.
 * @slot stage-1 - Replaces the text of stage 1, “Calm it down”.
 * @slot stage-2 - Replaces the text of stage 2, “Build strength”.
 * @slot stage-3 - Replaces the text of stage 3, “Return to activity”.
 * @slot stage-4 - Replaces the text of stage 4, “Keep it strong”.
 * @csspart stages - The path of four stages.
 * @csspart stage - A stage's button on the path.
 * @csspart panel - A stage's text.
 * @csspart frequency - How often to exercise.
 * @csspart check - The check “Where am I?”.
 * @csspart red-flags - The signs that lead to care.
 * @fires {CustomEvent<{ stage: number, open: boolean }>} pht-stage-toggle - The patient opened or
 *   closed a stage, 1 to 4, on the path. The stage open before closes with it. What the check
 *   opens, and that it closes, is not told: it is the result.
 * @fires {CustomEvent<void>} pht-check-complete - The check came to a result, the first since it
 *   was started. Neither the answers nor the result come with it: they are health data, and a
 *   page that counts needs neither.
 */
export declare class RecoveryStages extends PhtElement {
    #private;
    static styles: (import("lit").CSSResult | import("lit").CSSResultGroup[])[];
    static properties: PropertyDeclarations;
    /** Where the patient is, a stage from 1 to 4. Without it, the widget does not say. */
    stage: number | string | null;
    /** Which stage the patient opened, none being 0; undefined follows the attribute. */
    private opened;
    /** Undefined while the check is closed: closing forgets what was said. */
    private answers;
    protected readonly about: {
        title: () => string;
        lead: () => string;
        sources: import("../../content/references.js").Reference[];
        review: {
            readonly reviewed: false;
            readonly date: "2026-11-28";
        };
    };
    protected willUpdate(changed: Map<PropertyKey, unknown>): void;
    protected renderBody(): TemplateResult;
}
