import { type PropertyDeclarations, type TemplateResult } from 'lit';
import { PhtElement } from '../../kit/element.js';
/**
 * One exercise: a drawing that moves, how to do it, how much, common mistakes, the pain rule, and
 * the way to an easier or a harder one. A clinic may set the dose, never above the usual range.
 *
 * @summary One exercise with a drawing that moves, its dose and the pain rule.
 * @slot steps - Replaces how to do it.
 * @slot caution - Replaces what is under “Keep pain at …”.
 * @slot video - The clinic's own film, under the steps.
 * @csspart row - The collapsed row.
 * @csspart figure - The ground of the drawing.
 * @csspart illustration - The drawing.
 * @csspart stage - The stage of recovery in which the exercise begins.
 * @csspart dose - Sets, repetitions and times.
 * @csspart steps - How to do it.
 * @csspart caution - The pain rule.
 * @csspart red-flags - The signs that lead to a doctor.
 * @csspart start - The button that starts the exercise.
 * @csspart done - The button that marks it done.
 * @fires {CustomEvent<{ exercise: string, dose: { sets: number, reps: number, hold: number, rest: number, tempo: number, side: string } }>} pht-exercise-start - The
 *   patient started the exercise; times in seconds.
 * @fires {CustomEvent<{ exercise: string, done: boolean }>} pht-exercise-done - The patient marked
 *   it done, or took that back.
 * @fires {CustomEvent<{ exercise: string, from: string }>} pht-exercise-change - “Easier” or
 *   “harder” led to another exercise.
 * @fires {CustomEvent<{ exercise: string, open: boolean }>} pht-exercise-toggle - The row was
 *   opened or closed.
 */
export declare class ExerciseCard extends PhtElement {
    #private;
    static styles: (import("lit").CSSResult | import("lit").CSSResultGroup[])[];
    static properties: PropertyDeclarations;
    /** Name of the exercise, for example `bridge-hold`. */
    exercise: string | null | undefined;
    /** `card` shows all, `row` a line that opens. */
    form: 'card' | 'row';
    /** Sets, 1 to what is usual for the exercise (2 to 5). */
    sets: number | string | null;
    /** Repetitions in a set, 1 to what is usual (1 to 15). */
    reps: number | string | null;
    /** Seconds of a hold, at most what is usual (5 to 45). */
    hold: number | string | null;
    /** Seconds between two sets, 10 to 300; 30 to 300 for holds. */
    rest: number | string | null;
    /** Seconds of the way there, and of the way back, 1 to 6. */
    tempo: number | string | null;
    /** The leg that works: `both`, `left` or `right`. */
    side: 'both' | 'left' | 'right';
    /** Hair of the figure: `bun` or `short`. */
    hair: 'bun' | 'short';
    /** Build of the figure: `slender` or `broad`. */
    build: 'slender' | 'broad';
    /** Whether the patient has done it today. */
    done: boolean;
    /** Where “easier” and “harder” led; undefined follows the attribute. */
    private shown;
    private isOpen;
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
