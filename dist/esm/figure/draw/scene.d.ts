import type { Exercise } from '../types.js';
import { type Item } from './layers.js';
/** What lies under the body, the body with what it holds, and what lies over it. */
export interface Scene {
    readonly under: readonly Item[];
    readonly body: readonly Item[];
    readonly over: readonly Item[];
}
export declare function sceneOf(exercise: Exercise): Scene;
