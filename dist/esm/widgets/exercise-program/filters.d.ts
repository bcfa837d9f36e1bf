import { type TemplateResult } from 'lit';
import { type Exercise, type Kit, type Stage } from '../../content/exercises.js';
import type { PainBand } from '../../content/pain.js';
interface Filters {
    readonly pain: PainBand | undefined;
    readonly onPain: (pain: PainBand) => void;
    readonly all: readonly Exercise[];
    /** BCP 47 tag for numbers. */
    readonly locale: string;
    /** Undefined where the stage decides nothing. */
    readonly stage: string | undefined;
    readonly onStage: (stage: string) => void;
    readonly kit: readonly Kit[];
    readonly missing: ReadonlySet<Kit>;
    readonly onKit: (kit: Kit) => void;
}
/** `Stage 2: Build strength`, as the recovery stages are called everywhere. */
export declare function stageName(stage: Stage, locale: string): string;
/** Pain first, because it decides; then stage and kit where there is a choice. */
export declare const renderFilters: (filters: Filters) => TemplateResult;
export {};
