import { LitElement, nothing, type CSSResultGroup, type TemplateResult, type PropertyDeclarations } from 'lit';
import { type NumberRange } from './attributes.js';
import { type Review, type Source } from './footer.js';
/** What every widget says about itself. */
export interface About {
    readonly title: () => string;
    readonly lead: () => string;
    readonly sources: readonly Source[];
    readonly review: Review;
}
/**
 * What all widgets share: language, direction, theme, heading, sources, review status, errors,
 * announcements and print.
 *
 * @slot - Fallback: shown until the widget runs, without script, and where it cannot be shown.
 * @slot title - Replaces the title.
 * @slot lead - Replaces the sentence under the title.
 * @slot footer-note - A note of the clinic's own at the end of the footer.
 * @csspart frame - The card around everything.
 * @csspart title - The title.
 * @csspart lead - The sentence under the title.
 * @csspart footer - Sources, review status, notice and print.
 * @csspart sources - The list of sources.
 * @csspart error - The message about a setting that does not fit.
 * @cssprop [--pht-color-accent=#2b4ba0] - Buttons, selection and focus. Any colour is safe: its
 *   lightness is moved until text on it reaches 7:1.
 * @cssprop [--pht-color-surface=light-dark(#fff, #17191f)] - Background of the frame.
 * @cssprop [--pht-color-text=light-dark(#1c2233, #f1efeb)] - Text; lines derive from it.
 * @cssprop [--pht-radius=20px] - Radius of the frame; `0` makes everything square.
 * @cssprop [--pht-density=1] - Multiplies spacing, .75 to 1.25.
 * @cssprop [--pht-font-heading=inherit] - Font family of headings.
 * @fires {CustomEvent<{ open: boolean }>} pht-sources-toggle - The list of sources was opened or
 *   closed.
 * @fires {CustomEvent<void>} pht-print - The patient asked to print the widget.
 */
export declare abstract class PhtElement extends LitElement {
    #private;
    /** Version of the package that this class comes from. */
    static readonly version: string;
    static styles: CSSResultGroup[];
    static properties: PropertyDeclarations;
    /** Colour scheme: `auto` follows the page's `color-scheme`. One of `auto`, `light`, `dark`. */
    theme: 'auto' | 'light' | 'dark';
    /** Level of the title in the page's outline, 1 to 6; headings inside are one level lower. */
    headingLevel: number | string;
    /** Whether the footer offers the list of sources: `show` or `hide`. */
    sources: 'show' | 'hide';
    /** Shows the site's editor, inside the widget, what is wrong with its attributes. */
    debug: boolean;
    /** BCP 47 tag for the numbers and times of this widget: see format.ts. */
    protected formatLocale: string;
    protected abstract readonly about: About;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** In a task of its own while it waits: of many, the first are seen before the last are made. */
    protected scheduleUpdate(): Promise<void>;
    /** A widget that cannot be rendered shows its fallback, until a later update succeeds. */
    protected performUpdate(): void;
    protected willUpdate(_changed: Map<PropertyKey, unknown>): void;
    /** The fallback shows as long as the frame is not there: see base.styles.ts. */
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected render(): TemplateResult | typeof nothing;
    /** The widget itself, between header and footer. */
    protected abstract renderBody(): TemplateResult;
    /** A heading `depth` levels under the title. */
    protected renderHeading(text: string, depth?: number, kind?: string): TemplateResult;
    /** Runs `action`, a handler for example, with this widget's language for `msg()`. */
    protected inLanguage<T>(action: () => T): T;
    /** Says a message to screen readers, once; `urgent` interrupts what they are saying. */
    protected announce(message: () => string, urgency?: 'polite' | 'urgent'): void;
    /** Dispatches a bubbling, composed event. */
    protected emit(name: string, detail?: unknown): void;
    /** A number attribute, clamped to its range; what does not fit is reported. Call on update. */
    protected numberAttribute(name: string, value: unknown, range: NumberRange): number;
    /** One of a few values, else the first; what does not fit is reported. Call on update. */
    protected choiceAttribute<T extends string>(name: string, value: unknown, choices: readonly [T, ...T[]]): T;
}
