import { nothing, type TemplateResult } from 'lit';
import { type Kit, type Stage } from '../../content/exercises.js';
import type { PainBand } from '../../content/pain.js';
interface PainView {
    readonly pain: PainBand | undefined;
    readonly onPain: (pain: PainBand) => void;
}
interface KitView {
    readonly kit: readonly Kit[];
    readonly missing: ReadonlySet<Kit>;
    readonly onKit: (kit: Kit) => void;
}
export interface StageView {
    /** Those there are to choose from. */
    readonly stages: readonly Stage[];
    /** Undefined for all. */
    readonly stage: Stage | undefined;
    /** BCP 47 tag for numbers. */
    readonly locale: string;
    readonly onStage: (stage: string) => void;
}
/** `Stage 2: Build strength`, as the recovery stages are called everywhere. */
export declare function stageName(stage: Stage, locale: string): string;
/** Asked first, because it decides. */
export declare const renderPain: ({ pain, onPain }: PainView) => TemplateResult;
export declare const renderStage: ({ stages, stage, locale, onStage }: StageView) => TemplateResult;
export declare function renderKit({ kit, missing, onKit }: KitView): TemplateResult | typeof nothing;
export {};
