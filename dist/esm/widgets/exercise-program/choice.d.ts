import { type Exercise, type Kit, type Stage } from '../../content/exercises.js';
import type { PainBand } from '../../content/pain.js';
/** What narrows a program down. */
export interface Choice {
    /** Undefined for all. */
    readonly stage: Stage | undefined;
    readonly pain: PainBand | undefined;
}
/** The stages that pain leaves, of those that a list has. */
export declare const stagesOf: (all: readonly Exercise[], pain: PainBand | undefined) => Stage[];
/** What of them fits; severe pain leaves the gentle ones, whatever their stage. */
export declare function fitting(all: readonly Exercise[], { stage, pain }: Choice): Exercise[];
/** Whether the whole list can be done in one session. */
export declare const isOfOneStage: (all: readonly Exercise[]) => boolean;
export declare const without: (all: readonly Exercise[], missing: ReadonlySet<Kit>) => Exercise[];
/** Everything needed for any of them, each once. */
export declare const kitOf: (all: readonly Exercise[]) => Kit[];
