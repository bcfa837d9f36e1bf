import { type TemplateResult } from 'lit';
import type { Box } from '../../anatomy/plate.js';
interface Place {
    readonly x: number;
    readonly y: number;
}
/** What part of the drawing is looked at, and the buttons that change it. */
export declare class ZoomControl {
    #private;
    constructor(onChange: () => void);
    get scale(): number;
    /** What is in sight, in millimetres of the plate. */
    get window(): Box;
    /** Another drawing is seen as a whole at first. */
    reset(): void;
    fit(box: Box): void;
    /** Enlarges around a place of the plate. */
    zoomBy(factor: number, { x, y }?: Place): void;
    /** Enlarges around a place in sight, in shares. */
    zoomAt(factor: number, x: number, y: number): void;
    /** Moves what is in sight by shares of it. */
    moveBy(x: number, y: number): void;
    /** The buttons; `focus` is what they enlarge, and `onPress` follows what they do. */
    render(focus: Place | undefined, onPress: () => void): TemplateResult;
}
export {};
