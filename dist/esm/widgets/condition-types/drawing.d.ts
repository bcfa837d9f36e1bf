import { type TemplateResult } from 'lit';
import type { ConditionId } from '../../content/condition-types.js';
/** The tendon between the sit bone and the muscle, close up. */
export declare function renderDrawing(condition: ConditionId, text: string): TemplateResult;
