/** What a visitor does to the drawing; places are shares of its width and height. */
export interface GestureTarget {
    readonly scale: number;
    zoomAt(factor: number, x: number, y: number): void;
    moveBy(x: number, y: number): void;
}
/**
 * Pinch, wheel with a modifier key, and dragging with the mouse. One finger and the plain wheel
 * belong to the page: they scroll it wherever the pointer is.
 */
export declare function listenToGestures(stage: HTMLElement, target: GestureTarget): void;
