import { type Exercise, type Kit, type Level } from '../../content/exercises.js';
import type { Unknown } from '../../exercise/unknown.js';
/** What narrows a program down. */
export interface Choice {
    /** A level, or undefined for all. */
    readonly level: Level | undefined;
    readonly isSevere: boolean;
}
interface Listed {
    readonly known: readonly Exercise[];
    readonly unknown: readonly Unknown[];
}
/** The exercises of an attribute, each once; all of them without it. */
export declare function exercisesIn(list: string | null): Listed;
/** What of them fits; severe pain leaves the gentle ones, whatever their level. */
export declare const fitting: (all: readonly Exercise[], { level, isSevere }: Choice) => Exercise[];
export declare const without: (all: readonly Exercise[], missing: ReadonlySet<Kit>) => Exercise[];
/** Everything needed for any of them, each once. */
export declare const kitOf: (all: readonly Exercise[]) => Kit[];
export {};
