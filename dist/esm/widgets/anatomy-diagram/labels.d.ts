import { type TemplateResult } from 'lit';
import type { Anchor, Box, Plate } from '../../anatomy/plate.js';
export interface LabelsView {
    readonly anchors: readonly Anchor[];
    readonly selected: string | undefined;
    readonly pointedAt: string | undefined;
    readonly locale: string;
}
/** Names or numbers beside the drawing; `layOut` gives them their places. */
export declare const renderLabels: ({ anchors, selected, pointedAt, locale }: LabelsView) => TemplateResult<1>;
interface Layout {
    readonly plate: Plate;
    readonly anchors: readonly Anchor[];
    readonly window: Box;
    readonly isMirrored: boolean;
}
/**
 * Places labels and leader lines, in shares of the stage, so that they stay where they are when
 * it is printed. Answers whether all names fit.
 */
export declare function layOut(stage: HTMLElement, layout: Layout): boolean;
export {};
