import { type PropertyDeclarations, type TemplateResult } from 'lit';
import { PhtElement } from '../../kit/element.js';
declare const HIGHLIGHTS: readonly ["tendinopathy", "tendonitis", "tear", "none"];
export type Highlight = (typeof HIGHLIGHTS)[number];
/**
 * Three problems of the hamstring tendon side by side: what each one is, how it starts, how its
 * pain begins, and whether the moment can be named. A table of three columns where there is room;
 * a switch and one column where there is not. The signs that need care today are always open.
 *
 * @summary Compares tendonitis, a tear and tendinopathy, with a drawing of each.
 * @csspart switch - The choice of one problem, where there is room for one column only.
 * @csspart table - The table.
 * @csspart red-flags - The signs that lead to a doctor.
 * @fires {CustomEvent<{ condition: 'tendonitis' | 'tear' | 'tendinopathy' }>} pht-condition-select -
 *   The patient switched to another problem. It tells what they read, not what they have.
 */
export declare class ConditionTypes extends PhtElement {
    #private;
    static styles: (import("lit").CSSResult | import("lit").CSSResultGroup[])[];
    static properties: PropertyDeclarations;
    /**
     * The problem that the page is about: its column is tinted, and the switch starts with it. One
     * of `tendinopathy`, `tendonitis`, `tear`, `none`.
     */
    highlight: Highlight;
    private shown;
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
export {};
