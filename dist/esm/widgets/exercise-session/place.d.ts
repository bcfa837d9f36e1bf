import { type Script } from './cues.js';
import type { Session } from './session.js';
/** What is on: an exercise, a rest, the pain check, the end. */
export declare function titleOf({ index, ending, isOver }: Session, script: Script): string;
/** `Exercise 2 of 5`; nothing at the end. */
export declare function placeOf({ index, ending }: Session, { steps, works, locale }: Script): string;
/** How much of an exercise is over, 0 to 1. */
export declare function doneOf({ index }: Session, { steps }: Script, exercise: number): number;
