import { type Exercise, type Kit, type Stage } from '../../content/exercises.js';
/** What narrows a program down. */
export interface Choice {
    /** Undefined for all. */
    readonly stage: Stage | undefined;
    readonly isSevere: boolean;
}
/** What of them fits; severe pain leaves the gentle ones, whatever their stage. */
export declare const fitting: (all: readonly Exercise[], { stage, isSevere }: Choice) => Exercise[];
export declare const without: (all: readonly Exercise[], missing: ReadonlySet<Kit>) => Exercise[];
/** Everything needed for any of them, each once. */
export declare const kitOf: (all: readonly Exercise[]) => Kit[];
