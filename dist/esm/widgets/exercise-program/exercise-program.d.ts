import { type PropertyDeclarations, type TemplateResult } from 'lit';
import { PhtElement } from '../../kit/element.js';
/**
 * The exercises of a stage or of the clinic's own list, with ticks for today, filters, the pain
 * rule and the red flags. Severe pain leaves gentle moves and holds, and the widget says why.
 *
 * A session is of one stage. Where neither the page nor the patient has chosen one, only the
 * exercises of stage 1 can be started; a list of one stage can be started as it is.
 *
 * Prints as a handout with a drawing, a dose and a table of ticks for each exercise.
 *
 * @summary A home program of exercises with ticks, filters and a printed handout.
 * @slot caution - Replaces the rule of an open exercise that has one of its own.
 * @csspart summary - How much is done, the choice of the stage, and the start of today's session.
 * @csspart filters - The choice by pain, and that by kit.
 * @csspart list - The exercises.
 * @csspart row - An exercise's line.
 * @csspart figure - The ground of a drawing.
 * @csspart illustration - A drawing.
 * @csspart dose - Sets, repetitions and times.
 * @csspart steps - How to do an exercise.
 * @csspart caution - The pain rule.
 * @csspart red-flags - The signs that lead to care.
 * @csspart keeping - The choice to keep ticks on the device.
 * @fires {CustomEvent<{ exercise: string, open: boolean }>} pht-exercise-toggle - An exercise was
 *   opened or closed. The one open before closes with it.
 * @fires {CustomEvent<{ exercise: string, done: boolean }>} pht-exercise-done - A tick was set or
 *   taken back.
 * @fires {CustomEvent<void>} pht-program-start - Today's session was opened. Which exercises it has
 *   would tell how bad the pain is, so the page does not hear of it, nor of the session's own
 *   events.
 */
export declare class ExerciseProgram extends PhtElement {
    #private;
    static styles: (import("lit").CSSResult | import("lit").CSSResultGroup[])[];
    static properties: PropertyDeclarations;
    /**
     * Recovery stage of the exercises, as `pht-recovery-stages` numbers them: `1` gentle moves and
     * holds, `2` strength with the hip nearly straight, `3` and `4` strength with the hip bent,
     * fast moves and late stretches. `all` lists those of every stage; a session is still of one.
     * Without it the patient is asked: stage 1 is shown, or all of the clinic's own `exercises`.
     */
    stage: 'all' | '1' | '2' | '3' | '4' | null;
    /**
     * Names of exercises, with commas: `bridge-hold, prone-curl`; as a property, a list will do.
     * Where they are of several stages, a session has those of the chosen stage. Without it, all
     * exercises.
     */
    exercises: string | readonly string[] | null;
    /** The leg that works in the drawings: `both`, `left` or `right`. */
    side: 'both' | 'left' | 'right';
    /** Hair of the figure: `bun` or `short`. */
    hair: 'bun' | 'short';
    /** Build of the figure: `slender` or `broad`. */
    build: 'slender' | 'broad';
    /** Worst pain of the last day, 0 to 10; the patient may say otherwise. */
    pain: number | string | null;
    /** What the patient chose; undefined follows the attribute. */
    private chosenStage;
    private saidPain;
    private missing;
    private opened;
    /** Names of the exercises in the player, while it is open. */
    private training;
    protected readonly about: {
        title: () => string;
        lead: () => string;
        sources: import("../../content/references.js").Reference[];
        review: {
            readonly reviewed: false;
            readonly date: "2026-11-28";
        };
    };
    connectedCallback(): void;
    protected willUpdate(changed: Map<PropertyKey, unknown>): void;
    protected renderBody(): TemplateResult;
}
