import { type TemplateResult } from 'lit';
import { movements } from '../../content/anatomy-diagram.js';
export type Move = keyof typeof movements.moves;
interface MovementView {
    readonly move: Move | undefined;
    /** How much of the movement is done, 0 to 1. */
    readonly share: number;
    readonly heading: (text: string) => TemplateResult;
    readonly onMove: (move: Move) => void;
}
/** A leg from the side that shows what the hamstrings do. */
export declare function renderMovement({ move, share, heading, onMove }: MovementView): TemplateResult;
export {};
