import { type TemplateResult } from 'lit';
import { type Box, type Item, type Layer, type Plate, type StructureId } from '../../anatomy/plate.js';
interface Shown {
    readonly plate: Plate;
    readonly layer: Layer;
    readonly hasNerve: boolean;
}
export interface DrawingView extends Shown {
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
/** The items that a layer shows. */
export declare const shownItems: ({ plate, layer, hasNerve }: Shown) => Item[];
export declare function renderDrawing(view: DrawingView): TemplateResult;
export {};
