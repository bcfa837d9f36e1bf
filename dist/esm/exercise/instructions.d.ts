import { nothing, type TemplateResult } from 'lit';
import { type Exercise } from '../content/exercises.js';
import { type Prescription } from './prescription.js';
export interface InstructionsView {
    readonly exercise: Exercise;
    readonly prescription: Prescription;
    readonly locale: string;
    /** A heading of a smaller kind. */
    readonly heading: (text: string) => TemplateResult;
    /** Whether “Go to” may lead there. */
    readonly isOffered: (to: Exercise) => boolean;
    readonly onLead: (to: Exercise) => void;
}
/** Start, movement, and how long to hold it. */
export declare function renderSteps({ exercise, prescription, locale }: InstructionsView): TemplateResult<1>;
/** How often, which side, how hard, and what is needed. */
export declare function renderNotes({ exercise, prescription }: InstructionsView): TemplateResult;
export declare const renderCaution: ({ caution: rule }: Exercise) => TemplateResult;
/** Common mistakes. */
export declare const renderMistakes: ({ exercise, heading }: InstructionsView) => TemplateResult<1> | typeof nothing;
/** How to make it easier or harder, and the next exercise of the same movement. */
export declare const renderVariations: (view: InstructionsView) => TemplateResult<1> | typeof nothing;
