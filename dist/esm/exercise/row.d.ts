import { type TemplateResult } from 'lit';
import type { Exercise } from '../content/exercises.js';
import { type Prescription } from './prescription.js';
export interface RowView {
    readonly exercise: Exercise;
    readonly prescription: Prescription;
    readonly locale: string;
    readonly isOpen: boolean;
    readonly showsStage: boolean;
    /** Id of what the row opens. */
    readonly panel: string;
    /** One for each time a day, true where it is done. */
    readonly ticks: readonly boolean[];
    readonly onTick: (index: number) => void;
    readonly onToggle: () => void;
}
/** A line of a list: ticks and a button that opens the rest, so that no tick is a slip. */
export declare function renderRow(view: RowView): TemplateResult;
