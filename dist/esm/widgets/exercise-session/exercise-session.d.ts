import { type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { PhtElement } from '../../kit/element.js';
/**
 * Leads through exercises hands free: it shows and says when to lift, hold, lower, rest and
 * switch sides. Stands where it stood after a reload, sleep or a frozen tab.
 *
 * Keys, while the focus is in the player: space pauses and goes on, the arrow to the end of the
 * line starts the next set, the one to its start the set again or the one before. Media keys do
 * the same where the browser passes them on.
 *
 * Once it is started, it comes to the top of the screen. It leaves 64 px for a header that stays
 * there, less on a short screen; a page with a taller one sets `scroll-margin-top` or
 * `scroll-padding-top`.
 *
 * @summary A guided session: today's exercises, step by step, with a voice and sounds.
 * @csspart list - The exercises to choose from.
 * @csspart start - The button that starts the session.
 * @csspart close - The button that ends it.
 * @csspart voice - The button that turns the voice on or off.
 * @csspart counter - The ring with the count.
 * @csspart tempo - The parts of a repetition.
 * @csspart skip-rest - The button that ends a rest.
 * @csspart controls - Back, pause and next.
 * @csspart back - The button to the start of the set, or to the set before.
 * @csspart next - The button to the next set.
 * @csspart primary - The large button that pauses or goes on.
 * @csspart hurts - The button for pain.
 * @csspart scale - The pain scale.
 * @csspart red-flags - The signs that lead to a doctor.
 * @csspart sharp - The choice for sharp pain, or a pop.
 * @csspart advice - What to do about pain of this score.
 * @csspart finish - The button after the pain check.
 * @fires {CustomEvent<{ exercises: string[] }>} pht-session-start - A session started, with the
 *   names of its exercises.
 * @fires {CustomEvent<{ exercise: string }>} pht-session-exercise - All sets of an exercise are
 *   done.
 * @fires {CustomEvent<{ complete: boolean, exercises: { exercise: string, sets: number, of: number }[] }>} pht-session-done -
 *   The session is over and the pain check answered or skipped: what was done, and whether it
 *   came to its end. The pain score stays in the widget.
 */
export declare class ExerciseSession extends PhtElement {
    #private;
    static styles: (import("lit").CSSResult | import("lit").CSSResultGroup[])[];
    static properties: PropertyDeclarations;
    /**
     * Names of exercises, with commas: `bridge-hold, prone-curl`; as a property, a list will do.
     * Wins over `stage`.
     */
    exercises: string | readonly string[] | null;
    /** Recovery stage, 1 to 4 as in `pht-recovery-stages`, whose exercises are shown. */
    stage: number | string;
    /** Sets of each exercise, 1 to 5, as far as it allows. */
    sets: number | string | null;
    /** Repetitions in a set, 1 to 15, as far as the exercise allows. */
    reps: number | string | null;
    /** Seconds of a hold, 1 to 45, as far as the exercise allows. */
    hold: number | string | null;
    /** Seconds between two sets, 10 to 300, as far as the exercise allows. */
    rest: number | string | null;
    /** Seconds of the way there, and of the way back, 1 to 6. */
    tempo: number | string | null;
    /** The leg that works in one-sided exercises: `both` in turn, `left` or `right`. */
    side: 'both' | 'left' | 'right';
    /** Hair of the figure: `bun` or `short`. */
    hair: 'bun' | 'short';
    /** Build of the figure: `slender` or `broad`. */
    build: 'slender' | 'broad';
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
    disconnectedCallback(): void;
    /** Starts the session. Call it in a gesture of the patient: else nothing may sound. */
    start(): void;
    protected willUpdate(changed: PropertyValues): void;
    protected updated(): void;
    protected renderBody(): TemplateResult;
}
