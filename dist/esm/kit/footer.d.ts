import { type TemplateResult } from 'lit';
/** A published source, cited as in the clinical brief. */
export interface Source {
    readonly citation: string;
    readonly doi?: string;
}
/** Who has checked the text: nobody yet, until a clinician has. */
export interface Review {
    readonly reviewed: boolean;
    /** ISO date of the text, or of its review. */
    readonly date: string;
}
interface Footer {
    readonly about: {
        readonly sources: readonly Source[];
        readonly review: Review;
    };
    readonly locale: string;
    readonly showSources: boolean;
    readonly sourcesOpen: boolean;
    readonly onToggleSources: () => void;
    readonly onPrint: () => void;
}
/** Sources, review status, notice and print: the same under every widget. */
export declare function renderFooter(footer: Footer): TemplateResult;
export {};
