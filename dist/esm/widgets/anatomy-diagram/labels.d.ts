import { type TemplateResult } from 'lit';
import type { Anchor, Box, Plate } from '../../anatomy/plate.js';
export interface LabelsView {
    readonly anchors: readonly Anchor[];
    readonly selected: string | undefined;
    readonly pointedAt: string | undefined;
    readonly locale: string;
}
/** Names or numbers beside the drawing; `LabelColumns` gives them their places. */
export declare const renderLabels: ({ anchors, selected, pointedAt, locale }: LabelsView) => TemplateResult<1>;
export interface Layout {
    readonly plate: Plate;
    readonly anchors: readonly Anchor[];
    readonly window: Box;
    readonly isMirrored: boolean;
    readonly labels: string;
    readonly locale: string;
}
/**
 * Gives labels and leader lines their places, in shares of the drawing, so that they stay where
 * they are when it is printed. It measures only when something has changed that moves them.
 */
export declare class LabelColumns {
    #private;
    constructor(canvas: HTMLElement);
    /** Before the page is laid out: what needs no measuring. */
    update(layout: Layout): void;
    /** After the page is laid out: the drawing has its width. */
    resize(width: number): void;
    /** A web font that comes late is wider or narrower. */
    remeasure(): void;
}
/** The names of what can be seen in the window. */
export declare const inSight: (layout: Layout) => Anchor["id"][];
