import type { Stage } from './recovery-check.js';
import { type Statement } from './statement.js';
/** The stages of recovery, in every widget. */
export declare const stageNames: Readonly<Record<Stage, Statement>>;
