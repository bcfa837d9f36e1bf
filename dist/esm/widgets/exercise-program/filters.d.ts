import { type TemplateResult } from 'lit';
import { type Exercise, type Kit } from '../../content/exercises.js';
import type { PainBand } from '../../content/pain.js';
interface Filters {
    readonly pain: PainBand | undefined;
    readonly onPain: (pain: PainBand) => void;
    readonly all: readonly Exercise[];
    /** Undefined where the stage decides nothing. */
    readonly stage: string | undefined;
    readonly onStage: (stage: string) => void;
    readonly kit: readonly Kit[];
    readonly missing: ReadonlySet<Kit>;
    readonly onKit: (kit: Kit) => void;
}
/** Name of a stage in a list to choose from. */
export declare const levelName: (level: number) => string;
/** Pain first, because it decides; then stage and kit where there is a choice. */
export declare const renderFilters: (filters: Filters) => TemplateResult;
export {};
