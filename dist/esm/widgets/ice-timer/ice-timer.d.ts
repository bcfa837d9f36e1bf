import { type PropertyValues, type TemplateResult, type PropertyDeclarations } from 'lit';
import { PhtElement } from '../../kit/element.js';
/**
 * Times an icing of 5 to 20 minutes, says when to look at the skin and when the next icing is
 * due, and keeps a plan of the first days. The time left is right after a reload, sleep or a
 * frozen tab.
 *
 * @summary A timer for ice on the sore tendon, with skin safety and a plan of days.
 * @csspart dial - The ring with the time left.
 * @csspart duration - The choice of minutes.
 * @csspart start - The button that starts an icing.
 * @csspart pause - The button that pauses or resumes it.
 * @csspart reset - The button that sets the timer back.
 * @csspart undo - The button that takes back a reset.
 * @csspart skin - When and why to look at the skin, while the timer runs.
 * @csspart acknowledge - The button that ends the alarm.
 * @csspart next - When the next icing is due.
 * @csspart reminder - The button that saves a calendar entry.
 * @csspart plan - The plan of days with ticks.
 * @csspart red-flags - The signs that lead to a doctor.
 * @csspart safety - Skin safety and who should not use ice.
 * @fires {CustomEvent<{ minutes: number }>} pht-timer-start - An icing started.
 * @fires {CustomEvent<{ minutes: number }>} pht-timer-pause - It was paused.
 * @fires {CustomEvent<{ minutes: number }>} pht-timer-resume - It went on after a pause, or
 *   after a reset that was taken back.
 * @fires {CustomEvent<{ minutes: number }>} pht-timer-done - Its time is over.
 * @fires {CustomEvent<{ minutes: number }>} pht-timer-reset - The timer was set back.
 */
export declare class IceTimer extends PhtElement {
    #private;
    static styles: (import("lit").CSSResult | import("lit").CSSResultGroup[])[];
    static properties: PropertyDeclarations;
    /** Minutes chosen at first, 5 to 20; never above 20, whatever is asked for. */
    minutes: number | string;
    /** Days of the plan, 2 or 3. */
    planDays: number | string;
    /** Hours from one icing to the next, 4 to 8. */
    interval: number | string;
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
    protected willUpdate(changed: PropertyValues): void;
    protected renderBody(): TemplateResult;
}
