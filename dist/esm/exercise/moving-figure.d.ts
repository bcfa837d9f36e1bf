import { type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Exercise } from '../content/exercises.js';
import type { Prescription } from './prescription.js';
/** The drawing of one exercise with its button. It stands still until the patient plays it. */
export declare class MovingFigure implements ReactiveController {
    #private;
    private readonly host;
    constructor(host: LitElement);
    render(exercise: Exercise, prescription: Prescription): TemplateResult;
    hostUpdated(): void;
    hostDisconnected(): void;
    /** Plays from the start, or goes on. */
    play(): void;
}
