import { type TemplateResult } from 'lit';
import type { Exercise } from '../../content/exercises.js';
import type { Side } from '../../exercise/prescription.js';
import { type Kind } from '../../exercise/plan.js';
/** The figure that does what the patient does. */
export declare class GuidedFigure {
    #private;
    render(exercise: Exercise, side: Side): TemplateResult;
    /** Takes up what was rendered. Call it after each update. */
    attach(root: ParentNode, exercise: Exercise | undefined): void;
    /** Does a step that takes `left` ms; to a hold, and to rest, it is there at once. */
    move(kind: Kind, left: number): void;
    pause(): void;
    /** The page would hold on to a player that still looks whether it is seen. */
    leave(): void;
}
