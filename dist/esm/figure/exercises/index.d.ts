import type { FigureName } from '../names.js';
import type { Exercise } from '../types.js';
export declare const exercises: Record<FigureName, Exercise>;
