import { type TemplateResult } from 'lit';
import type { Exercise } from '../../content/exercises.js';
import type { Work } from '../../exercise/plan.js';
export interface ListView {
    readonly works: readonly Work[];
    readonly locale: string;
    readonly isChosen: (work: Work) => boolean;
    readonly onChoose: (exercise: Exercise) => void;
}
/** What there is to do, to choose from; on paper with all that one needs to know. */
export declare const renderList: (view: ListView) => TemplateResult;
