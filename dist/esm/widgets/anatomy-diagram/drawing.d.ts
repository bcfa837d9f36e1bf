import { type TemplateResult } from 'lit';
import type { Box, Item, Plate, StructureId } from '../../anatomy/plate.js';
export interface DrawingView {
    readonly plate: Plate;
    /** What is shown of the plate. */
    readonly items: readonly Item[];
    /** What can be chosen. */
    readonly ids: readonly StructureId[];
    readonly isMirrored: boolean;
    readonly window: Box;
    readonly selected: StructureId | undefined;
    /** Whether all but the selected part grows pale. */
    readonly isVeiled: boolean;
    readonly pointedAt: StructureId | undefined;
    readonly text: string;
}
/** A plate on the screen. What has not changed since the last time is left as it is. */
export declare class Drawing {
    #private;
    render(view: DrawingView): TemplateResult;
}
