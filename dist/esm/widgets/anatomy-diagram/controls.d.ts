import { type TemplateResult } from 'lit';
import type { Layer } from '../../anatomy/plate.js';
export declare const VIEWS: readonly ["back", "side"];
export type View = (typeof VIEWS)[number];
interface ControlsView {
    readonly view: View;
    readonly layer: Layer;
    readonly hasNerve: boolean;
    readonly onView: (view: View) => void;
    readonly onLayer: (layer: Layer) => void;
    readonly onNerve: (hasNerve: boolean) => void;
}
/** From where one looks, and at what. */
export declare const renderControls: (shown: ControlsView) => TemplateResult;
export {};
