import { type TemplateResult } from 'lit';
import { movements } from '../../content/anatomy-diagram.js';
export type Move = keyof typeof movements.moves;
/** A leg from the side that shows what the hamstrings do. */
export declare class Movement {
    #private;
    constructor(onChange: () => void);
    /** There and, after a rest, back; without motion it stays there until it is pressed again. */
    play(move: Move): void;
    stop(): void;
    render(heading: (text: string) => TemplateResult, onMove: (move: Move) => void): TemplateResult;
}
